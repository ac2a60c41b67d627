package dev.toolwright.models.offline.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives a date without a year the year of its nearest neighbour, the next one first: "from 3 to 9 May 2024". */
final class Years {

    private Years() {}

    static List<Mention> complete(List<DateFinder.Found> found) {
        List<DateFinder.Found> ordered =
                found.stream().sorted(Comparator.comparingInt(DateFinder.Found::start)).toList();
        List<Mention> dates = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            DateFinder.Found date = ordered.get(i);
            if (!date.value().startsWith("--")) {
                dates.add(Mention.of(MentionKind.DATE, date.value(), date.text(), date.start()));
            } else {
                year(ordered, i).ifPresent(year -> dates.add(Mention.of(
                        MentionKind.DATE, year + date.value().substring(1), date.text(), date.start())));
            }
        }
        return dates;
    }

    private static Optional<String> year(List<DateFinder.Found> dates, int index) {
        for (int i = index + 1; i < dates.size(); i++) {
            if (!dates.get(i).value().startsWith("--")) {
                return Optional.of(dates.get(i).value().substring(0, 4));
            }
        }
        for (int i = index - 1; i >= 0; i--) {
            if (!dates.get(i).value().startsWith("--")) {
                return Optional.of(dates.get(i).value().substring(0, 4));
            }
        }
        return Optional.empty();
    }
}

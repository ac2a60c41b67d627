package dev.toolwright.models.offline.mention;

import dev.toolwright.models.offline.text.Span;
import java.util.List;

/** Joins a date and a time of one clause into a moment: "09:30 on 1 July 2024". */
final class MomentJoiner {

    private static final int BESIDE = 6;

    private MomentJoiner() {}

    /** A moment for each time that has one nearest date; it takes the words of both if they stand beside each other. */
    static List<Mention> join(String text, List<Mention> mentions) {
        List<Mention> dates = mentions.stream().filter(m -> m.kind() == MentionKind.DATE).toList();
        return mentions.stream()
                .filter(m -> m.kind() == MentionKind.TIME && !dates.isEmpty())
                .map(time -> join(text, nearest(time, dates), time))
                .toList();
    }

    private static Mention nearest(Mention time, List<Mention> dates) {
        Mention nearest = dates.getFirst();
        for (Mention date : dates) {
            if (gap(date, time) < gap(nearest, time)) {
                nearest = date;
            }
        }
        return nearest;
    }

    private static Mention join(String text, Mention date, Mention time) {
        Span span = gap(date, time) <= BESIDE
                ? new Span(Math.min(date.span().start(), time.span().start()), Math.max(date.span().end(), time.span().end()))
                : time.span();
        return new Mention(MentionKind.DATE_TIME, date.value() + "T" + time.value(), text.substring(span.start(), span.end()), span);
    }

    private static int gap(Mention left, Mention right) {
        return Math.max(left.span().start() - right.span().end(), right.span().start() - left.span().end());
    }
}

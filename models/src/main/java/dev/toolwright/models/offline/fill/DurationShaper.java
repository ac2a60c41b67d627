package dev.toolwright.models.offline.fill;

import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.mention.Mention;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts a length of time in the unit that an argument is named after: 30 years are 360 months. */
final class DurationShaper {

    private static final double FIT = 0.95;
    private static final Pattern PART = Pattern.compile("(\\d+)([YMWDHS])");
    private static final Map<String, Long> MONTHS = Map.of("year", 12L, "month", 1L);
    private static final Map<String, Long> SECONDS =
            Map.of("week", 604_800L, "day", 86_400L, "hour", 3_600L, "minut", 60L, "second", 1L);

    private DurationShaper() {}

    /** Empty unless the argument's name ends in a unit of time in which the length is a whole number. */
    static Optional<Shape> shape(Mention mention, Slot slot) {
        String unit = slot.nameStems().isEmpty() ? "" : slot.nameStems().getLast();
        boolean calendar = MONTHS.containsKey(unit);
        Long size = calendar ? MONTHS.get(unit) : SECONDS.get(unit);
        Optional<Long> total = total(mention.value(), calendar);
        if (size == null || total.isEmpty() || total.get() % size != 0) {
            return Optional.empty();
        }
        long count = total.get() / size;
        return slot.range().holds(count) ? Optional.of(Shape.whole(NumberShaper.node(BigDecimal.valueOf(count), true), FIT)) : Optional.empty();
    }

    /** Months if {@code calendar}, otherwise seconds; empty if a part is of the other sort. */
    private static Optional<Long> total(String iso, boolean calendar) {
        long total = 0;
        Matcher part = PART.matcher(iso);
        while (part.find()) {
            boolean clock = iso.indexOf('T') >= 0 && part.start() > iso.indexOf('T');
            String unit = switch (part.group(2)) {
                case "Y" -> "year";
                case "M" -> clock ? "minut" : "month";
                case "W" -> "week";
                case "D" -> "day";
                case "H" -> "hour";
                default -> "second";
            };
            Long size = calendar ? MONTHS.get(unit) : SECONDS.get(unit);
            if (size == null) {
                return Optional.empty();
            }
            total += Long.parseLong(part.group(1)) * size;
        }
        return Optional.of(total);
    }
}

package dev.toolwright.models.offline.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds times of day and moments: a date with a time beside it. */
final class TimeFinder implements MentionFinder {

    private static final Pattern MOMENT = Pattern.compile(
            "\\b(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(?<![\\d:.])(\\d{1,2})(?::(\\d{2}))(?::(\\d{2}))?(?:\\s*([ap])\\.?m\\b\\.?)?(?![\\d:])");
    private static final Pattern HOUR = Pattern.compile("(?i)(?<![\\d:.])(\\d{1,2})\\s*([ap])\\.?m\\b\\.?");
    private static final Pattern WORD = Pattern.compile("(?i)\\b(noon|midday|midnight)\\b");
    private static final Pattern OCLOCK = Pattern.compile("(?i)(?<![\\d:.])(\\d{1,2})\\s*o['’]clock\\b");

    @Override
    public List<Mention> find(String text) {
        List<Mention> times = new ArrayList<>();
        collect(MOMENT, text, times);
        collect(CLOCK, text, times);
        collect(HOUR, text, times);
        collect(WORD, text, times);
        collect(OCLOCK, text, times);
        return times;
    }

    private static void collect(Pattern pattern, String text, List<Mention> times) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            boolean taken = times.stream().anyMatch(m -> m.span().holds(start));
            String value = taken ? "" : value(pattern, matcher);
            if (!value.isEmpty()) {
                MentionKind kind = pattern == MOMENT ? MentionKind.DATE_TIME : MentionKind.TIME;
                times.add(Mention.of(kind, value, matcher.group(), start));
            }
        }
    }

    private static String value(Pattern pattern, Matcher m) {
        if (pattern == MOMENT) {
            return m.group(1) + "T" + m.group(2) + (m.group(3) == null ? "" : m.group(3));
        }
        if (pattern == CLOCK) {
            return time(m.group(1), m.group(2), m.group(3), m.group(4));
        }
        if (pattern == HOUR) {
            return time(m.group(1), "00", null, m.group(2));
        }
        if (pattern == OCLOCK) {
            return time(m.group(1), "00", null, null);
        }
        return m.group(1).equalsIgnoreCase("midnight") ? "00:00" : "12:00";
    }

    private static String time(String hour, String minute, @Nullable String second, @Nullable String half) {
        int h = Integer.parseInt(hour);
        if (half != null) {
            h = h % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        }
        if (h > 23 || Integer.parseInt(minute) > 59) {
            return "";
        }
        return "%02d:%s%s".formatted(h, minute, second == null ? "" : ":" + second);
    }
}

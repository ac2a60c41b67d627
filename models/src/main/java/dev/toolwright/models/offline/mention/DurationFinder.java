package dev.toolwright.models.offline.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lengths of time: "2 hours and 30 minutes", "90 days". */
final class DurationFinder implements MentionFinder {

    private static final String PART = "(\\d+)[ -]?(years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?)";
    private static final Pattern PARTS = Pattern.compile("(?i)\\b" + PART + "(?:(?:,|\\s+and|,\\s+and)?\\s+" + PART + ")*\\b");
    private static final Pattern ONE = Pattern.compile("(?i)" + PART);

    @Override
    public List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = PARTS.matcher(text);
        while (matcher.find()) {
            found.add(Mention.of(MentionKind.DURATION, iso(matcher.group()), matcher.group(), matcher.start()));
        }
        return found;
    }

    private static String iso(String parts) {
        StringBuilder days = new StringBuilder();
        StringBuilder time = new StringBuilder();
        Matcher matcher = ONE.matcher(parts);
        while (matcher.find()) {
            String unit = matcher.group(2).toLowerCase(Locale.ROOT);
            boolean clock = unit.startsWith("h") || unit.startsWith("mi") || unit.startsWith("s");
            (clock ? time : days).append(matcher.group(1)).append(Character.toUpperCase(unit.charAt(0)));
        }
        return "P" + days + (time.isEmpty() ? "" : "T" + time);
    }
}

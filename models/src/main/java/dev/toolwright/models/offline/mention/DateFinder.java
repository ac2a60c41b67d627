package dev.toolwright.models.offline.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds calendar dates in the forms that people write. Where day and month could be either, the day comes first. */
final class DateFinder implements MentionFinder {

    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)\\b" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + "(?:,?[\\s-]+(\\d{4}))?\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + "[\\s-]+(?:the\\s+)?" + DAY + "(?![\\d:])(?:(?:,|\\s+of)?\\s+(\\d{4}))?\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<![\\d-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d./-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?![\\d-])");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?i)\\b" + MONTH + ",?\\s+(?:of\\s+)?(\\d{4})\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    @Override
    public List<Mention> find(String text) {
        List<Found> found = new ArrayList<>();
        collect(YEAR_FIRST, text, found, m -> date(m.group(1), m.group(3), m.group(4)));
        collect(NUMERIC, text, found, DateFinder::numeric);
        collect(DAY_FIRST, text, found, m -> named(m.group(3), m.group(2), m.group(1)));
        collect(MONTH_FIRST, text, found, m -> named(m.group(3), m.group(1), m.group(2)));
        List<Mention> mentions = new ArrayList<>(Years.complete(found));
        addMonths(text, mentions);
        return mentions;
    }

    /** A date that may lack its year: then {@code value} is {@code --MM-dd}. */
    record Found(String value, String text, int start) {}

    private interface Reading {
        String read(Matcher matcher);
    }

    private static void collect(Pattern pattern, String text, List<Found> found, Reading reading) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            boolean taken = found.stream().anyMatch(f -> f.start() <= start && start < f.start() + f.text().length());
            String value = taken ? "" : reading.read(matcher);
            if (!value.isEmpty()) {
                found.add(new Found(value, matcher.group(), start));
            }
        }
    }

    private static String numeric(Matcher matcher) {
        String dayFirst = date(matcher.group(4), matcher.group(3), matcher.group(1));
        return dayFirst.isEmpty() ? date(matcher.group(4), matcher.group(1), matcher.group(3)) : dayFirst;
    }

    private static String named(String year, String month, String day) {
        String number = Integer.toString(month(month));
        if (year != null) {
            return date(year, number, day);
        }
        String leap = date("2000", number, day);
        return leap.isEmpty() ? "" : "--" + leap.substring(5);
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static String date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static void addMonths(String text, List<Mention> mentions) {
        Matcher matcher = MONTH_OF_YEAR.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            if (mentions.stream().noneMatch(m -> m.span().holds(start))) {
                String value = "%s-%02d".formatted(matcher.group(2), month(matcher.group(1)));
                mentions.add(Mention.of(MentionKind.MONTH, value, matcher.group(), start));
            }
        }
    }
}

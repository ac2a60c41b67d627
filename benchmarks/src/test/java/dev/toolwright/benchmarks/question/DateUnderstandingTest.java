package dev.toolwright.benchmarks.question;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DateUnderstandingTest {

    private static final String DATE = "((?:[A-Z][a-z]+ \\d+(?:st|nd|rd|th)?, \\d{4})|(?:\\d+/\\d+/\\d{4}))";
    private static final List<String> COUNTED =
            List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");

    /** Sentences to the days that they mean. */
    private static final Map<Pattern, Function<MatchResult, LocalDate>> TODAY = new LinkedHashMap<>();

    static {
        means("^(?:Today|It) is " + DATE, 0);
        means(".*while \\w+ believes that today is " + DATE, 0);
        means("^Yesterday, " + DATE, 1);
        means("^By the calendar in the hall it is " + DATE + ", but that is one day behind", 1);
        means("^The day before yesterday was " + DATE, 2);
        means("^A week ago it was " + DATE, 7);
        means("^The fair opened two weeks ago, on " + DATE, 14);
        means(".*moves house tomorrow \\(\\w+, " + DATE, -1);
        means("^The regatta was planned for " + DATE + ", but was put off by one day", 1);
        means("^The regatta was planned for " + DATE + ", but was put off by two days", 2);
        means("^The tower clock strikes \\d+ pm on " + DATE, 0);
        means("^The rent is due on " + DATE + ", which is (\\d) days", m -> date(m.group(1)).minusDays(number(m, 2)));
        means("^\\w+ set sail on " + DATE + "\\. (\\d+) days have", m -> date(m.group(1)).plusDays(number(m, 2)));
        means(".*opened a bakery on " + DATE + "\\. It is its (\\d+)-year", m -> date(m.group(1)).plusYears(number(m, 2)));
        means(".*the last day of ([A-Z]\\w+) (\\d{4})", m -> YearMonth.of(number(m, 2), month(m.group(1))).atEndOfMonth());
        means("^The (\\w+) quarter of (\\d{4}) ends", m -> YearMonth.of(number(m, 2), 3 * COUNTED.indexOf(m.group(1))).atEndOfMonth());
        means("^It is the (\\w+) day of the (\\w+) month of (\\d+)",
                m -> LocalDate.of(number(m, 3), COUNTED.indexOf(m.group(2)), COUNTED.indexOf(m.group(1))));
        means("^The choir sings today, as it does on the (\\w+) (\\w+) of every (\\w+)\\. The year is (\\d+)",
                m -> nth(COUNTED.indexOf(m.group(1)), m.group(2), YearMonth.of(number(m, 4), month(m.group(3)))));
        means("^It is Christmas Day of (\\d+)", m -> LocalDate.of(number(m, 1), 12, 25));
        means("^It is Halloween of (\\d+)", m -> LocalDate.of(number(m, 1), 10, 31));
        means("^It is Valentine's Day of (\\d+)", m -> LocalDate.of(number(m, 1), 2, 14));
        means("^It is New Year's Eve of (\\d+)", m -> LocalDate.of(number(m, 1), 12, 31));
        means("^(\\d+) begins in (\\d+) hours", m -> LocalDate.of(number(m, 1), 1, 1).minusDays(number(m, 2) / 24));
        means(".*born on the last day of February in (\\d+)\\. Today is the (\\d+)th", m -> LocalDate.of(number(m, 1) + number(m, 2), 2, 29));
        means(".*on the (\\d+)\\w\\w of every month since (\\w+) (\\d+)\\. This is visit number (\\d)",
                m -> LocalDate.of(number(m, 3), month(m.group(2)), number(m, 1)).plusMonths(number(m, 4) - 1));
        means("^In Lisbon .* (\\d\\d)/(\\d\\d)/(\\d{4})", m -> LocalDate.of(number(m, 3), number(m, 2), number(m, 1)));
    }

    private static final Map<String, Function<LocalDate, LocalDate>> SHIFTS = Map.ofEntries(
            Map.entry("tomorrow", day -> day.plusDays(1)),
            Map.entry("24 hours later", day -> day.plusDays(1)),
            Map.entry("10 days ago", day -> day.minusDays(10)),
            Map.entry("one week from today", day -> day.plusDays(7)),
            Map.entry("two weeks from today", day -> day.plusDays(14)),
            Map.entry("one week ago from today", day -> day.minusDays(7)),
            Map.entry("a month ago", day -> YearMonth.from(day).minusMonths(1).atDay(day.getDayOfMonth())),
            Map.entry("3 months from today", day -> YearMonth.from(day).plusMonths(3).atDay(day.getDayOfMonth())),
            Map.entry("one year ago from today", day -> day.withYear(day.getYear() - 1)),
            Map.entry("yesterday", day -> day.minusDays(1)),
            Map.entry("today", day -> day));

    @Test
    void answers_agreeWithACalendar() {
        Cases.assertAnswers(new DateUnderstanding(), question -> {
            int asked = question.indexOf("What is the date ");
            LocalDate today = today(question.substring(0, asked).strip());
            String shift = question.substring(asked + 17, question.indexOf(" in MM/DD/YYYY?"));
            LocalDate date = SHIFTS.get(shift).apply(today);
            return Cases.letterOf("%02d/%02d/%d".formatted(date.getMonthValue(), date.getDayOfMonth(), date.getYear()), question);
        });
    }

    private static LocalDate today(String told) {
        for (Map.Entry<Pattern, Function<MatchResult, LocalDate>> meaning : TODAY.entrySet()) {
            Matcher matcher = meaning.getKey().matcher(told);
            if (matcher.find()) {
                return meaning.getValue().apply(matcher.toMatchResult());
            }
        }
        throw new AssertionError("no meaning for: " + told);
    }

    private static void means(String told, int daysSince) {
        means(told, m -> date(m.group(1)).plusDays(daysSince));
    }

    private static void means(String told, Function<MatchResult, LocalDate> today) {
        TODAY.put(Pattern.compile(told), today);
    }

    private static LocalDate date(String text) {
        String[] parts = text.split("[ /,]+");
        int month = Character.isDigit(text.charAt(0)) ? Integer.parseInt(parts[0]) : month(parts[0]).getValue();
        return LocalDate.of(Integer.parseInt(parts[2]), month, Integer.parseInt(parts[1].replaceAll("\\D", "")));
    }

    private static Month month(String name) {
        return List.of(Month.values()).stream()
                .filter(month -> month.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate nth(int nth, String weekday, YearMonth month) {
        DayOfWeek day = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .filter(date -> date.getDayOfWeek() == day)
                .skip(nth - 1)
                .findFirst()
                .orElseThrow();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}

package dev.toolwright.hub.holidays;

import dev.toolwright.hub.table.ResourceTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The national public holidays of one country, computed from rules; one-off holidays, such as a jubilee, are not known.
 *
 * @param country ISO 3166-1 code
 */
record HolidayCalendar(String country, List<NamedRule> rules) {

    /** First and last year that can be asked for. */
    static final int FIRST_YEAR = 1990;

    static final int LAST_YEAR = 2199;

    static List<HolidayCalendar> all() {
        return Loaded.CALENDARS;
    }

    static Optional<HolidayCalendar> find(String country) {
        return all().stream().filter(calendar -> calendar.country.equals(country)).findFirst();
    }

    /** The days off that the year's holidays give, in order; one may lie in the last days of the year before. */
    List<Holiday> of(int year) {
        List<Holiday> holidays = new ArrayList<>();
        for (NamedRule rule : rules) {
            if (rule.holdsIn(year)) {
                LocalDate date = rule.rule().in(year);
                LocalDate off = rule.rule() instanceof Rule.Fixed fixed ? moved(date, fixed.shift(), year) : date;
                holidays.add(Holiday.of(off, rule.name(), !off.equals(date)));
            }
        }
        return holidays.stream().sorted(Comparator.comparing(Holiday::date)).toList();
    }

    /** All days off from a date to another, both included. */
    Stream<Holiday> between(LocalDate start, LocalDate end) {
        return IntStream.rangeClosed(start.getYear(), end.getYear() + 1)
                .boxed()
                .flatMap(year -> of(year).stream())
                .filter(holiday -> !holiday.date().isBefore(start) && !holiday.date().isAfter(end));
    }

    /** Whether people work: neither weekend nor holiday. */
    boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && between(day, day).findAny().isEmpty();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private LocalDate moved(LocalDate date, Rule.Shift shift, int year) {
        DayOfWeek weekday = date.getDayOfWeek();
        return switch (shift) {
            case NONE -> date;
            case US -> weekday == DayOfWeek.SATURDAY ? date.minusDays(1) : weekday == DayOfWeek.SUNDAY ? date.plusDays(1) : date;
            case UK -> isWeekend(date) ? substitute(date, year) : date;
            case EARLIER -> weekday == DayOfWeek.SUNDAY ? date.minusDays(1) : date;
        };
    }

    /** The next weekday that is no holiday by its own date nor the substitute of an earlier one. */
    private LocalDate substitute(LocalDate date, int year) {
        List<LocalDate> taken = rules.stream()
                .filter(rule -> rule.holdsIn(year))
                .map(rule -> rule.rule().in(year))
                .filter(other -> !isWeekend(other) || other.isBefore(date) && date.toEpochDay() - other.toEpochDay() == 1)
                .map(other -> isWeekend(other) ? substitute(other, year) : other)
                .toList();
        LocalDate day = date.plusDays(1);
        while (isWeekend(day) || taken.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** A rule, its holiday's name, and the first and last year it holds. */
    record NamedRule(int first, int last, Rule rule, String name) {

        static NamedRule of(List<String> row) {
            String[] years = row.get(1).split("-");
            int last = years.length == 1 ? Integer.MAX_VALUE : Integer.parseInt(years[1]);
            return new NamedRule(Integer.parseInt(years[0]), last, Rule.parse(row.get(2)), row.get(3));
        }

        boolean holdsIn(int year) {
            return year >= first && year <= last;
        }
    }

    private static final class Loaded {

        static final List<HolidayCalendar> CALENDARS = load();

        private static List<HolidayCalendar> load() {
            Map<String, List<NamedRule>> byCountry = ResourceTable.rows(HolidayCalendar.class, "rules.csv").stream()
                    .collect(Collectors.groupingBy(
                            List::getFirst, TreeMap::new, Collectors.mapping(NamedRule::of, Collectors.toList())));
            return byCountry.entrySet().stream()
                    .map(entry -> new HolidayCalendar(entry.getKey(), List.copyOf(entry.getValue())))
                    .toList();
        }
    }
}

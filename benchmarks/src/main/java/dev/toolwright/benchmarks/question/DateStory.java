package dev.toolwright.benchmarks.question;

import static dev.toolwright.benchmarks.question.DateSpelling.any;
import static dev.toolwright.benchmarks.question.DateSpelling.month;
import static dev.toolwright.benchmarks.question.DateSpelling.ordinal;
import static dev.toolwright.benchmarks.question.DateSpelling.weekday;
import static dev.toolwright.benchmarks.question.DateSpelling.withSuffix;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Tells indirectly which day it is. */
@FunctionalInterface
interface DateStory {

    List<String> PEOPLE = Words.of("people");

    /** Among those that a maker is shown (the first three, and three from the sixth on) are some that take thought. */
    List<DateStory> ALL = List.of(
            DateStory::plain,
            DateStory::dueIn,
            DateStory::nthWeekday,
            DateStory::yesterday,
            DateStory::tomorrow,
            DateStory::monthsEnd,
            DateStory::daysSince,
            DateStory::onePersonIsRight,
            DateStory::weekAgo,
            DateStory::dayBeforeYesterday,
            DateStory::anniversary,
            DateStory::holiday,
            DateStory::putOff,
            DateStory::ordinalDay,
            DateStory::dayBeforeMonth,
            DateStory::newYearIn,
            DateStory::repeated,
            DateStory::behind,
            DateStory::appointment,
            DateStory::quarter,
            DateStory::clock,
            DateStory::fortnight,
            DateStory::leapBirthday);

    Told tell(Draw draw);

    /** What was said, and which day it is. */
    record Told(String text, LocalDate today) {}

    /** No later than the 28th: a month before or after is then beyond dispute. */
    private static LocalDate someDay(Draw draw) {
        return LocalDate.of(draw.between(1905, 2035), draw.between(1, 12), draw.between(1, 28));
    }

    private static String someone(Draw draw) {
        return draw.one(PEOPLE);
    }

    private static Told plain(Draw draw) {
        LocalDate today = someDay(draw);
        return new Told("Today is %s, and %s is planting beans.".formatted(any(today, draw), someone(draw)), today);
    }

    private static Told dueIn(Draw draw) {
        LocalDate today = someDay(draw);
        int days = draw.between(2, 9);
        return new Told(
                "The rent is due on %s, which is %d days from now.".formatted(any(today.plusDays(days), draw), days), today);
    }

    private static Told yesterday(Draw draw) {
        LocalDate today = someDay(draw);
        return new Told("Yesterday, %s, %s mended %d nets.".formatted(any(today.minusDays(1), draw), someone(draw),
                draw.between(2, 9)), today);
    }

    private static Told tomorrow(Draw draw) {
        LocalDate today = someDay(draw);
        LocalDate next = today.plusDays(1);
        return new Told("%s moves house tomorrow (%s, %s).".formatted(someone(draw), weekday(next), any(next, draw)), today);
    }

    private static Told dayBeforeYesterday(Draw draw) {
        LocalDate today = someDay(draw);
        return new Told("The day before yesterday was %s.".formatted(any(today.minusDays(2), draw)), today);
    }

    private static Told weekAgo(Draw draw) {
        LocalDate today = someDay(draw);
        return new Told("A week ago it was %s.".formatted(withSuffix(today.minusWeeks(1))), today);
    }

    private static Told monthsEnd(Draw draw) {
        LocalDate today = someDay(draw).withMonth(draw.one(List.of(1, 2, 4, 9, 11))).with(TemporalAdjusters.lastDayOfMonth());
        return new Told("Today is the last day of %s %d.".formatted(month(today), today.getYear()), today);
    }

    private static Told quarter(Draw draw) {
        int quarter = draw.between(1, 4);
        LocalDate today = LocalDate.of(draw.between(1950, 2030), 3 * quarter, 1).with(TemporalAdjusters.lastDayOfMonth());
        return new Told("The %s quarter of %d ends today.".formatted(ordinal(quarter), today.getYear()), today);
    }

    private static Told ordinalDay(Draw draw) {
        LocalDate today = someDay(draw).withDayOfMonth(draw.between(1, 12));
        return new Told("It is the %s day of the %s month of %d.".formatted(
                ordinal(today.getDayOfMonth()), ordinal(today.getMonthValue()), today.getYear()), today);
    }

    private static Told nthWeekday(Draw draw) {
        int nth = draw.between(1, 4);
        DayOfWeek weekday = DayOfWeek.of(draw.between(1, 7));
        LocalDate today = someDay(draw).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        return new Told("The choir sings today, as it does on the %s %s of every %s. The year is %d.".formatted(
                ordinal(nth), weekday(today), month(today), today.getYear()), today);
    }

    private static Told holiday(Draw draw) {
        int year = draw.between(1920, 2030);
        return draw.one(List.of(
                new Told("It is Christmas Day of %d.".formatted(year), LocalDate.of(year, 12, 25)),
                new Told("It is Halloween of %d.".formatted(year), LocalDate.of(year, 10, 31)),
                new Told("It is Valentine's Day of %d.".formatted(year), LocalDate.of(year, 2, 14)),
                new Told("It is New Year's Eve of %d.".formatted(year), LocalDate.of(year, 12, 31))));
    }

    private static Told newYearIn(Draw draw) {
        int year = draw.between(1950, 2030);
        int days = draw.between(1, 3);
        return new Told("%d begins in %d hours.".formatted(year, 24 * days), LocalDate.of(year, 1, 1).minusDays(days));
    }

    private static Told anniversary(Draw draw) {
        LocalDate today = someDay(draw);
        int years = draw.between(2, 30);
        return new Told("%s opened a bakery on %s. It is its %d-year anniversary today.".formatted(
                someone(draw), any(today.minusYears(years), draw), years), today);
    }

    private static Told leapBirthday(Draw draw) {
        int born = 4 * draw.between(488, 500);
        int age = 4 * draw.between(2, 6);
        return new Told("%s was born on the last day of February in %d. Today is the %s birthday.".formatted(
                someone(draw), born, withSuffix(age)), LocalDate.of(born + age, 2, 29));
    }

    private static Told daysSince(Draw draw) {
        LocalDate today = someDay(draw);
        int days = draw.between(20, 300);
        return new Told("%s set sail on %s. %d days have gone by since.".formatted(
                someone(draw), any(today.minusDays(days), draw), days), today);
    }

    private static Told fortnight(Draw draw) {
        LocalDate today = someDay(draw);
        return new Told("The fair opened two weeks ago, on %s, and %s has missed it.".formatted(
                withSuffix(today.minusWeeks(2)), someone(draw)), today);
    }

    private static Told repeated(Draw draw) {
        LocalDate today = someDay(draw);
        int times = draw.between(2, 7);
        LocalDate first = today.minusMonths(times - 1);
        return new Told("%s has visited the lighthouse on the %s of every month since %s %d. This is visit number %d."
                .formatted(someone(draw), withSuffix(today.getDayOfMonth()), month(first), first.getYear(), times), today);
    }

    private static Told onePersonIsRight(Draw draw) {
        LocalDate today = someDay(draw);
        List<String> names = draw.some(2, PEOPLE);
        return new Told("%s believes that today is %s, while %s believes that today is %s. %s is right.".formatted(
                names.getFirst(), any(today.minusDays(1), draw), names.getLast(), any(today, draw), names.getLast()), today);
    }

    private static Told behind(Draw draw) {
        LocalDate today = someDay(draw);
        return new Told("By the calendar in the hall it is %s, but that is one day behind.".formatted(
                any(today.minusDays(1), draw)), today);
    }

    private static Told putOff(Draw draw) {
        LocalDate today = someDay(draw);
        int days = draw.between(1, 2);
        return new Told("The regatta was planned for %s, but was put off by %s to today.".formatted(
                any(today.minusDays(days), draw), days == 1 ? "one day" : "two days"), today);
    }

    private static Told appointment(Draw draw) {
        LocalDate today = someDay(draw);
        return new Told("It is %s today. %s's train leaves %d days later.".formatted(
                any(today, draw), someone(draw), draw.between(2, 8)), today);
    }

    private static Told dayBeforeMonth(Draw draw) {
        LocalDate today = someDay(draw);
        return new Told("In Lisbon the day is written before the month. A letter from there, stamped today, says %02d/%02d/%d."
                .formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear()), today);
    }

    private static Told clock(Draw draw) {
        LocalDate today = someDay(draw);
        return new Told("The tower clock strikes %d pm on %s.".formatted(draw.between(1, 11), any(today, draw)), today);
    }
}

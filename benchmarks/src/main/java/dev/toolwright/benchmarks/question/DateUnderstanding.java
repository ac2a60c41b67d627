package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence or two from which today's date follows; a date near to it is asked after. */
final class DateUnderstanding implements QuestionKind {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);
    private static final int OPTIONS = 6;

    private static final List<Shift> SHIFTS = List.of(
            new Shift("tomorrow", Period.ofDays(1)),
            new Shift("10 days ago", Period.ofDays(-10)),
            new Shift("one week from today", Period.ofWeeks(1)),
            new Shift("a month ago", Period.ofMonths(-1)),
            new Shift("yesterday", Period.ofDays(-1)),
            new Shift("today", Period.ZERO),
            new Shift("one year ago from today", Period.ofYears(-1)),
            new Shift("24 hours later", Period.ofDays(1)),
            new Shift("one week ago from today", Period.ofWeeks(-1)),
            new Shift("two weeks from today", Period.ofWeeks(2)),
            new Shift("3 months from today", Period.ofMonths(3)));

    @Override
    public String name() {
        return "date_understanding";
    }

    @Override
    public Example example(int number, Draw draw) {
        DateStory.Told told = DateStory.ALL.get(number % DateStory.ALL.size()).tell(draw);
        Shift planned = SHIFTS.get(number % SHIFTS.size());
        Shift shift = planned.leavesNoDoubt(told.today()) ? planned : SHIFTS.getFirst();
        LocalDate right = told.today().plus(shift.by());
        List<String> options = draw.shuffled(options(right, told.today(), draw));
        return MultipleChoice.of(
                told.text() + " What is the date " + shift.words() + " in MM/DD/YYYY?", options, AMERICAN.format(right));
    }

    /** The right date, what mistakes lead to, and dates by chance. */
    private static List<String> options(LocalDate right, LocalDate today, Draw draw) {
        List<LocalDate> wrong = new ArrayList<>(List.of(
                today, right.plusDays(1), right.minusDays(1), right.plusYears(1), right.minusMonths(1), right.plusWeeks(1)));
        if (right.getDayOfMonth() <= 12) {
            wrong.add(LocalDate.of(right.getYear(), right.getDayOfMonth(), right.getMonthValue()));
        }
        Set<String> options = new LinkedHashSet<>(List.of(AMERICAN.format(right)));
        for (LocalDate date : draw.shuffled(wrong)) {
            if (options.size() < OPTIONS) {
                options.add(AMERICAN.format(date));
            }
        }
        return List.copyOf(options);
    }

    private record Shift(String words, Period by) {

        /** A month before the 31st of March is a matter of taste. */
        boolean leavesNoDoubt(LocalDate today) {
            return today.plus(by).minus(by).equals(today);
        }
    }
}

package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Two people's free times, and the earliest slot in which both have time for a meeting. */
final class Meetings implements QuestionKind {

    private static final int OPENS = 8 * 60;
    private static final int CLOSES = 18 * 60;
    private static final List<String> PEOPLE = Words.of("people");

    @Override
    public String name() {
        return "schedule_meeting";
    }

    /** Every third is between A and B, every fourth in quarters of an hour, and every fourth cannot be held. */
    @Override
    public Example example(int number, Draw draw) {
        int step = number % 4 == 2 ? 15 : 30;
        boolean impossible = number % 4 == 1;
        List<String> people = number % 3 == 0 ? List.of("A", "B") : draw.some(2, PEOPLE);
        while (true) {
            int steps = draw.between(1, step == 15 ? 7 : 4);
            BitSet first = freeTimes(draw, CLOSES / step - OPENS / step);
            BitSet second = freeTimes(draw, CLOSES / step - OPENS / step);
            int start = earliest(first, second, steps);
            if (start < 0 == impossible) {
                String question = "%s and %s want to schedule a %s-hour meeting together.\n%s\n%s\n%s".formatted(
                        people.getFirst(), people.getLast(), hours(steps * step),
                        availability(people.getFirst(), first, step), availability(people.getLast(), second, step),
                        // The published form never closes its parenthesis.
                        "What time slot works best? (if multiple, choose the earliest one" + (number % 2 == 0 ? "" : ")"));
                return new Example(question, start < 0 ? "No time slot works." : slot(start, start + steps, step));
            }
        }
    }

    private static BitSet freeTimes(Draw draw, int steps) {
        BitSet free = new BitSet(steps);
        boolean isFree = draw.between(0, 1) == 1;
        for (int i = 0; i < steps; i++) {
            free.set(i, isFree);
            if (draw.between(0, 2) > 0) {
                isFree = !isFree;
            }
        }
        return free.isEmpty() ? freeTimes(draw, steps) : free;
    }

    /** The first step with so many free ones of both from there on, or -1. */
    private static int earliest(BitSet first, BitSet second, int steps) {
        BitSet both = (BitSet) first.clone();
        both.and(second);
        for (int start = both.nextSetBit(0); start >= 0; start = both.nextSetBit(start + 1)) {
            if (both.nextClearBit(start) - start >= steps) {
                return start;
            }
        }
        return -1;
    }

    private static String availability(String person, BitSet free, int step) {
        List<String> slots = new ArrayList<>();
        for (int from = free.nextSetBit(0); from >= 0; from = free.nextSetBit(free.nextClearBit(from))) {
            slots.add(slot(from, free.nextClearBit(from), step));
        }
        return person + "'s availability: " + String.join(", ", slots);
    }

    private static String slot(int from, int to, int step) {
        return clock(OPENS + from * step) + " - " + clock(OPENS + to * step);
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /** {@code 1.5}, {@code 2}. */
    private static String hours(int minutes) {
        return minutes % 60 == 0 ? String.valueOf(minutes / 60) : String.valueOf(minutes / 60.0);
    }
}

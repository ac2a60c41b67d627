package dev.toolwright.runs.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many gold answers were met.
 *
 * @param groups by group, in the order of their names
 * @param missed ids of instructions that were not answered correctly
 */
public record GoldReport(SequencedMap<String, Score> groups, List<String> missed) {

    public GoldReport {
        groups = new TreeMap<>(groups);
        missed = List.copyOf(missed);
    }

    /**
     * @param answers an instruction's answer by its id; empty if it has none
     */
    public static GoldReport of(List<Gold> golds, Function<String, Optional<String>> answers) {
        SequencedMap<String, Score> groups = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (Gold gold : golds) {
            boolean met = gold.isMetBy(answers.apply(gold.id()));
            groups.merge(gold.group(), new Score(met ? 1 : 0, 1), Score::plus);
            if (!met) {
                missed.add(gold.id());
            }
        }
        return new GoldReport(groups, missed);
    }

    public Score total() {
        return groups.values().stream().reduce(new Score(0, 0), Score::plus);
    }

    /** Correct ones of all. */
    public record Score(int correct, int all) {

        Score plus(Score other) {
            return new Score(correct + other.correct, all + other.all);
        }

        /** Share of correct ones, 0 to 1; 0 where there are none at all. */
        public double share() {
            return all == 0 ? 0 : (double) correct / all;
        }
    }
}

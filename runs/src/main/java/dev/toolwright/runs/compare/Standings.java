package dev.toolwright.runs.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Measures contenders on a group of instructions, against the first of them. */
record Standings(Bootstrap bootstrap, List<Measure> measures) {

    /** @param trials of each contender, in the order of one and the same instructions, of which there is at least one */
    List<Standing> of(SequencedMap<String, List<Trial>> trials) {
        List<Trial> first = trials.firstEntry().getValue();
        return trials.entrySet().stream().map(entry -> standing(entry.getKey(), entry.getValue(), first)).toList();
    }

    private Standing standing(String contender, List<Trial> trials, List<Trial> first) {
        Map<Measure, Estimate> means = new EnumMap<>(Measure.class);
        Map<Measure, Estimate> differences = new EnumMap<>(Measure.class);
        for (Measure measure : measures) {
            double[] values = trials.stream().mapToDouble(measure::of).toArray();
            means.put(measure, bootstrap.mean(values));
            differences.put(measure, bootstrap.difference(values, first.stream().mapToDouble(measure::of).toArray()));
        }
        return new Standing(
                contender,
                trials.size(),
                (int) trials.stream().filter(Trial::solved).count(),
                means,
                differences,
                trials.stream().allMatch(trial -> trial.usage().priced()));
    }
}

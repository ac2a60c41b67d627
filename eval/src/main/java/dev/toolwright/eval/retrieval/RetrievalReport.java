package dev.toolwright.eval.retrieval;

import dev.toolwright.eval.metric.Metric;
import dev.toolwright.eval.metric.Metrics;
import dev.toolwright.runs.compare.Bootstrap;
import dev.toolwright.runs.compare.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;

/**
 * How well each contender did, for all instructions together and for each set of them.
 *
 * @param sections all first, then set by set where there are several
 */
public record RetrievalReport(List<Section> sections) {

    /** The name of the section of all instructions. */
    public static final String ALL = "all";

    /**
     * One set of instructions.
     *
     * @param set its name
     * @param instructions how many
     * @param standings of the contenders, in their order
     */
    public record Section(String set, int instructions, List<Standing> standings) {}

    /**
     * One contender.
     *
     * @param contender its name
     * @param means of each metric over the instructions, with 95 % intervals
     * @param differences to the first contender on the same instructions
     */
    public record Standing(
            String contender, SequencedMap<Metric, Estimate> means, SequencedMap<Metric, Estimate> differences) {}

    /** @param outcomes of the same tasks in the same order for every contender; at least one task */
    public static RetrievalReport of(Map<Contender, List<Outcome>> outcomes, Bootstrap bootstrap) {
        List<Outcome> any = outcomes.values().iterator().next();
        TreeSet<String> sets = new TreeSet<>();
        any.forEach(outcome -> sets.add(outcome.task().instruction().set()));
        List<Section> sections = new ArrayList<>();
        sections.add(section(ALL, outcomes, bootstrap));
        if (sets.size() > 1) {
            sets.forEach(set -> sections.add(section(set, of(set, outcomes), bootstrap)));
        }
        return new RetrievalReport(sections);
    }

    private static Map<Contender, List<Outcome>> of(String set, Map<Contender, List<Outcome>> outcomes) {
        Map<Contender, List<Outcome>> picked = new LinkedHashMap<>();
        outcomes.forEach((contender, list) -> picked.put(contender, list.stream()
                .filter(outcome -> outcome.task().instruction().set().equals(set))
                .toList()));
        return picked;
    }

    private static Section section(String set, Map<Contender, List<Outcome>> outcomes, Bootstrap bootstrap) {
        List<Outcome> first = outcomes.values().iterator().next();
        List<Standing> standings = new ArrayList<>();
        outcomes.forEach((contender, list) -> {
            SequencedMap<Metric, Estimate> means = new LinkedHashMap<>();
            SequencedMap<Metric, Estimate> differences = new LinkedHashMap<>();
            for (Metric metric : Metrics.RETRIEVAL) {
                double[] values = values(metric, list);
                means.put(metric, bootstrap.mean(values));
                differences.put(metric, bootstrap.difference(values, values(metric, first)));
            }
            standings.add(new Standing(contender.name(), means, differences));
        });
        return new Section(set, first.size(), standings);
    }

    private static double[] values(Metric metric, List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::list).mapToDouble(metric::of).toArray();
    }
}

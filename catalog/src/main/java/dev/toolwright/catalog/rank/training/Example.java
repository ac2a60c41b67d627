package dev.toolwright.catalog.rank.training;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One instruction with its candidates' features, and which of them are relevant.
 *
 * @param id for people
 * @param set what it is counted with, such as ToolBench's G1
 * @param rows one for each candidate, one column for each feature; the first feature is what chose the candidates
 * @param relevant one for each candidate
 * @param needed how many tools are relevant, whether among the candidates or not
 * @param providers of the relevant tools
 */
public record Example(
        String id, String set, float[][] rows, boolean[] relevant, int needed, Set<String> providers) {

    /** With the best candidates by the first feature, and the relevant ones, only. */
    Example front(int count) {
        int[] kept = IntStream.concat(
                        IntStream.range(0, rows.length)
                                .boxed()
                                .sorted(Comparator.comparingDouble(i -> -rows[i][0]))
                                .limit(count)
                                .mapToInt(Integer::intValue),
                        IntStream.range(0, rows.length).filter(i -> relevant[i]))
                .distinct()
                .sorted()
                .toArray();
        float[][] fewer = new float[kept.length][];
        boolean[] hits = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            fewer[i] = rows[kept[i]];
            hits[i] = relevant[kept[i]];
        }
        return new Example(id, set, fewer, hits, needed, providers);
    }
}

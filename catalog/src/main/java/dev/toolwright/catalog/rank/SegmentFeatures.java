package dev.toolwright.catalog.rank;

import dev.toolwright.catalog.rank.Segment.Kind;
import java.util.Arrays;
import java.util.List;

/** How a candidate does for the parts of the instruction: one request that it serves best is enough. */
record SegmentFeatures() implements FeatureFamily {

    private static final int TOP = 3;

    @Override
    public void add(Shortlist list, FeatureTable table) {
        add("sentence", list.requests(), list, table);
        add("clause", list.segments(Kind.CLAUSE), list, table);
        add("withFirst", list.segments(Kind.WITH_FIRST), list, table);
    }

    private static void add(String name, List<Segment> segments, Shortlist list, FeatureTable table) {
        int size = list.size();
        double[] best = new double[size];
        double[] second = new double[size];
        double[] near = new double[size];
        double[] top = new double[size];
        double[] first = new double[size];
        double[] lead = new double[size];
        Arrays.fill(best, segments.isEmpty() ? 0 : Double.NEGATIVE_INFINITY);
        Arrays.fill(second, segments.size() < 2 ? 0 : Double.NEGATIVE_INFINITY);
        Arrays.fill(lead, segments.isEmpty() ? 0 : Double.NEGATIVE_INFINITY);
        for (Segment segment : segments) {
            Column both = ScoreFeatures.both(segment);
            Column places = both.places();
            Column rival = rivals(both, list.providers());
            for (int i = 0; i < size; i++) {
                double score = both.at(i);
                second[i] = Math.max(second[i], Math.min(best[i], score));
                best[i] = Math.max(best[i], score);
                near[i] += 1 / (1 + places.at(i));
                top[i] += places.at(i) < TOP ? 1 : 0;
                first[i] += places.at(i) < 1 ? 1 : 0;
                lead[i] = Math.max(lead[i], score - rival.at(i));
            }
        }
        int count = Math.max(1, segments.size());
        table.add(name + ".best", new Column(best));
        table.add(name + ".second", new Column(second).map(v -> Double.isInfinite(v) ? 0 : v));
        table.add(name + ".near", new Column(near));
        table.add(name + ".top", new Column(top).map(v -> v / count));
        table.add(name + ".first", new Column(first).map(v -> v / count));
        table.add(name + ".lead", new Column(lead));
        table.add(name + ".leadPlace", new Column(lead).places().map(Math::log1p));
    }

    /** For each candidate, the best of other providers. */
    static Column rivals(Column score, Groups providers) {
        double[] best = providers.best(score, Double.NEGATIVE_INFINITY);
        int leader = 0;
        for (int group = 1; group < best.length; group++) {
            leader = best[group] > best[leader] ? group : leader;
        }
        double second = 0;
        for (int group = 0; group < best.length; group++) {
            second = group == leader ? second : Math.max(second, best[group]);
        }
        double[] rivals = new double[score.size()];
        for (int i = 0; i < rivals.length; i++) {
            rivals[i] = providers.of()[i] == leader ? second : best[leader];
        }
        return new Column(rivals);
    }
}

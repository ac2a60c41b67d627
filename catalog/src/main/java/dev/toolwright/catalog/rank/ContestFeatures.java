package dev.toolwright.catalog.rank;

import dev.toolwright.catalog.rank.Segment.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Each part of an instruction as a contest of tools, and of providers: a clear winner takes nearly all of it, several good
 * ones share it. An instruction over several providers has parts that each of them wins; so it is told what a provider wins
 * where the best one of all does not.
 */
record ContestFeatures() implements FeatureFamily {

    private static final double SHARPNESS = 0.7;

    @Override
    public void add(Shortlist list, FeatureTable table) {
        add("contestOfSentences", list.requests(), list, table);
        add("contestOfClauses", list.clauses(), list, table);
        List<Segment> withFirst = list.segments(Kind.WITH_FIRST);
        add("contestWithFirst", withFirst.isEmpty() ? List.of(list.whole()) : withFirst, list, table);
    }

    private static void add(String name, List<Segment> segments, Shortlist list, FeatureTable table) {
        Groups providers = list.providers();
        Column none = Column.zeros(list.size());
        Column most = none;
        Column sum = none;
        Column within = none;
        Column mean = none;
        List<Column> wins = new ArrayList<>();
        for (Segment segment : segments) {
            Column score = ScoreFeatures.both(segment);
            Column share = score.competing(SHARPNESS);
            Column ofProvider = providers.spread(providers.sum(share));
            most = most.orMore(share);
            sum = sum.plus(1, share);
            within = within.orMore(share.over(ofProvider));
            mean = mean.plus(1.0 / segments.size(), score);
            wins.add(new Column(providers.best(score, Double.NEGATIVE_INFINITY)).competing(SHARPNESS));
        }
        table.add(name + ".most", most);
        table.add(name + ".sum", sum);
        table.add(name + ".withinProvider", within);
        table.add(name + ".mean", mean);
        table.add(name + ".meanBehind", mean.behind());
        ofProviders(name, wins, list, table);
    }

    private static void ofProviders(String name, List<Column> wins, Shortlist list, FeatureTable table) {
        Groups providers = list.providers();
        Column none = Column.zeros(providers.count());
        Column most = wins.stream().reduce(none, Column::orMore);
        Column sum = wins.stream().reduce(none, (all, one) -> all.plus(1, one));
        Column beside = none;
        if (providers.count() > 0) {
            int first = sum.best();
            for (Column win : wins) {
                double left = 1 - win.at(first);
                beside = beside.plus(left, win);
            }
        }
        table.add(name + ".providerMost", providers.spread(most.values()));
        table.add(name + ".providerMostBehind", providers.spread(most.behind().values()));
        table.add(name + ".providerSum", providers.spread(sum.values()));
        table.add(name + ".providerSumBehind", providers.spread(sum.behind().values()));
        table.add(name + ".providerPlace", providers.spread(sum.places().map(Math::log1p).values()));
        table.add(name + ".providerBesideFirst", providers.spread(beside.values()));
        table.add(name + ".providerBesidePlace", providers.spread(beside.places().map(Math::log1p).values()));
    }
}

package dev.toolwright.catalog.rank;

import dev.toolwright.catalog.rank.Segment.Kind;
import java.util.List;
import java.util.function.Function;

/** Scores by words and by meaning, and how they stand among all candidates and among the provider's own. */
record ScoreFeatures() implements FeatureFamily {

    static final double MEANING = 1.4;

    @Override
    public void add(Shortlist list, FeatureTable table) {
        Segment whole = list.whole();
        add("base", list.base(), list, table);
        add("words", whole.words(), list, table);
        add("meaning", whole.meaning(), list, table);
        add("both", both(whole), list, table);
        add("wordsOfSentence", best(list, list.requests(), Segment::words), list, table);
        add("meaningOfSentence", best(list, list.requests(), Segment::meaning), list, table);
        add("bothOfSentence", best(list, list.requests(), ScoreFeatures::both), list, table);
        add("meaningOfClause", best(list, list.segments(Kind.CLAUSE), Segment::meaning), list, table);
        add("meaningWithFirst", best(list, list.segments(Kind.WITH_FIRST), Segment::meaning), list, table);
    }

    /** Words and meaning together, as the untrained search weighs them. */
    static Column both(Segment segment) {
        return segment.words().plus(MEANING, segment.meaning());
    }

    /** The best over several parts; what the whole has, where there are none. */
    private static Column best(Shortlist list, List<Segment> segments, Function<Segment, Column> score) {
        return segments.stream().map(score).reduce(Column::orMore).orElseGet(() -> score.apply(list.whole()));
    }

    /** How far a candidate's provider is before the best other one. */
    private static Column lead(Column score, Shortlist list) {
        Column best = new Column(list.providers().best(score, Double.NEGATIVE_INFINITY));
        double first = best.most();
        double second = best.map(value -> value < first ? value : Double.NEGATIVE_INFINITY).most();
        double rival = Double.isInfinite(second) ? first : second;
        return list.providers().spread(best.map(value -> value - (value < first ? first : rival)).values());
    }

    static void add(String name, Column score, Shortlist list, FeatureTable table) {
        Column ofProvider = list.providers().spread(list.providers().best(score, Double.NEGATIVE_INFINITY));
        double most = score.most();
        table.add(name, score);
        table.add(name + ".behind", score.map(value -> value - most));
        table.add(name + ".place", score.places().map(Math::log1p));
        table.add(name + ".provider", ofProvider);
        table.add(name + ".providerBehind", ofProvider.map(value -> value - most));
        table.add(name + ".behindProvider", score.minus(ofProvider));
        table.add(name + ".placeInProvider", list.providers().placesWithin(score).map(Math::log1p));
        table.add(name + ".providerLead", lead(score, list));
        table.add(name + ".sibling", list.providers().bestOfOthers(score, 0));
    }
}

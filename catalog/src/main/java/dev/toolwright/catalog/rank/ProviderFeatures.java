package dev.toolwright.catalog.rank;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a candidate's provider does: choosing it is what retrieval fails at most. */
record ProviderFeatures() implements FeatureFamily {

    private static final int TOP = 3;

    @Override
    public void add(Shortlist list, FeatureTable table) {
        Groups providers = list.providers();
        double[] sizes = Arrays.stream(providers.sizes()).asDoubleStream().toArray();
        Column among = providers.spread(sizes);
        table.add("provider.size", list.providerSizes().map(Math::log));
        table.add("provider.among", among.map(Math::log));
        table.add("provider.share", list.count(i -> Math.min(1, among.at(i) / Math.max(1, list.providerSizes().at(i)))));
        Column near = list.base().places().map(place -> 1 / (1 + place));
        table.add("provider.near", providers.spread(providers.sum(near)));
        table.add("provider.place", place(list.base(), providers));
        requests(list, table);
        words(list, table);
    }

    /** How many providers are better. */
    private static Column place(Column score, Groups providers) {
        Column best = new Column(providers.best(score, Double.NEGATIVE_INFINITY));
        return providers.spread(best.places().values()).map(Math::log1p);
    }

    private static void requests(Shortlist list, FeatureTable table) {
        Groups providers = list.providers();
        List<Segment> requests = list.requests();
        double[] mean = new double[providers.count()];
        double[] least = new double[providers.count()];
        double[] first = new double[providers.count()];
        double[] top = new double[providers.count()];
        double[] near = new double[providers.count()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (Segment request : requests) {
            double[] best = providers.best(ScoreFeatures.both(request), Double.NEGATIVE_INFINITY);
            Column places = new Column(best).places();
            for (int group = 0; group < best.length; group++) {
                mean[group] += best[group] / requests.size();
                least[group] = Math.min(least[group], best[group]);
                first[group] += places.at(group) < 1 ? 1.0 / requests.size() : 0;
                top[group] += places.at(group) < TOP ? 1.0 / requests.size() : 0;
                near[group] += 1 / (1 + places.at(group));
            }
        }
        table.add("provider.meanOfRequests", providers.spread(mean));
        table.add("provider.leastOfRequests", providers.spread(least));
        table.add("provider.firstForRequests", providers.spread(first));
        table.add("provider.topForRequests", providers.spread(top));
        table.add("provider.nearForRequests", providers.spread(near));
        table.add("provider.meanPlace", providers.spread(new Column(mean).places().values()).map(Math::log1p));
    }

    /** How much of the instruction is said by any of the provider's candidates. */
    private static void words(Shortlist list, FeatureTable table) {
        Groups providers = list.providers();
        List<Set<String>> said = new java.util.ArrayList<>();
        for (int group = 0; group < providers.count(); group++) {
            said.add(new HashSet<>());
        }
        for (int i = 0; i < list.size(); i++) {
            Profile profile = list.profile(i);
            Set<String> words = said.get(providers.of()[i]);
            words.addAll(profile.providerName());
            words.addAll(profile.title());
            words.addAll(profile.description());
            words.addAll(profile.providerDescription());
            words.addAll(profile.parameterNames());
        }
        double[] covered = new double[providers.count()];
        double[] ofRequest = new double[providers.count()];
        for (int group = 0; group < covered.length; group++) {
            Set<String> words = said.get(group);
            covered[group] = list.rarity().covered(list.whole().terms(), words);
            for (Segment request : list.requests()) {
                ofRequest[group] = Math.max(ofRequest[group], list.rarity().covered(request.terms(), words));
            }
        }
        table.add("provider.covered", providers.spread(covered));
        table.add("provider.coveredRequest", providers.spread(ofRequest));
        table.add("provider.coveredPlace", providers.spread(new Column(covered).places().values()).map(Math::log1p));
    }
}

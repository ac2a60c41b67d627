package dev.toolwright.catalog.rank;

import java.util.Arrays;
import java.util.Locale;

/** Categories: the tools of one instruction often come from one. */
record CategoryFeatures() implements FeatureFamily {

    private static final double SHARPNESS = 0.5;

    @Override
    public void add(Shortlist list, FeatureTable table) {
        Groups categories = list.categories();
        Column near = list.base().places().map(place -> 1 / (1 + place));
        double[] sums = categories.sum(near);
        double[] sizes = Arrays.stream(categories.sizes()).asDoubleStream().toArray();
        table.add("category.share", categories.spread(sizes).map(size -> size / list.size()));
        table.add("category.near", categories.spread(sums));
        table.add("category.place", categories.spread(new Column(sums).places().values()).map(Math::log1p));
        Column others = others(list, near);
        table.add("category.othersNear", others);
        rivals(list, table);
        table.add("category.said", list.each(profile -> said(profile, list) ? 1 : 0));
        table.add("category.known", list.each(profile -> profile.category().isEmpty() ? 0 : 1));
    }

    private static boolean said(Profile profile, Shortlist list) {
        String category = profile.category().toLowerCase(Locale.ROOT).replace('_', ' ');
        return !category.isEmpty() && list.lowerCase().contains(category);
    }

    /** What other providers of the category compete with: two providers of one instruction are often of one category. */
    private static void rivals(Shortlist list, FeatureTable table) {
        Groups providers = list.providers();
        double[] best = providers.best(list.base(), Double.NEGATIVE_INFINITY);
        double[] share = new Column(best).competing(SHARPNESS).values();
        int[] categories = new int[providers.count()];
        for (int i = 0; i < list.size(); i++) {
            categories[providers.of()[i]] = list.categories().of()[i];
        }
        Groups ofProviders = new Groups(categories, list.categories().count());
        Column other = ofProviders.bestOfOthers(new Column(best), 0);
        double[] mass = ofProviders.spread(ofProviders.sum(new Column(share))).values();
        table.add("category.otherBest", providers.spread(other.values()));
        table.add("category.otherBehind", providers.spread(other.behind().values()));
        table.add("category.mass", providers.spread(mass));
        table.add("category.otherMass", providers.spread(new Column(mass).minus(new Column(share)).values()));
    }

    /** What other providers of the category add to it. */
    private static Column others(Shortlist list, Column near) {
        Column category = list.categories().spread(list.categories().sum(near));
        Column provider = list.providers().spread(list.providers().sum(near));
        return category.minus(provider);
    }
}

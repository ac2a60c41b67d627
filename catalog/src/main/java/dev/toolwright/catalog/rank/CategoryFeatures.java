package dev.toolwright.catalog.rank;

import java.util.Arrays;

/** Categories: the tools of one instruction often come from one. */
record CategoryFeatures() implements FeatureFamily {

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
        table.add("category.known", list.each(profile -> profile.category().isEmpty() ? 0 : 1));
    }

    /** What other providers of the category add to it. */
    private static Column others(Shortlist list, Column near) {
        Column category = list.categories().spread(list.categories().sum(near));
        Column provider = list.providers().spread(list.providers().sum(near));
        return category.minus(provider);
    }
}

package dev.toolwright.catalog.rank;

/** Features of one kind. Adds the same names in the same order, whatever the shortlist. */
@FunctionalInterface
interface FeatureFamily {

    void add(Shortlist list, FeatureTable table);
}

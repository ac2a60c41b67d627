package dev.toolwright.catalog.rank.training;

import java.util.Set;

/**
 * One instruction with its candidates' features, which of them are relevant, and what the untrained views make of them.
 *
 * @param id for people
 * @param rows one for each candidate, one column for each feature
 * @param relevant one for each candidate
 * @param needed how many tools are relevant, whether among the candidates or not
 * @param providers of the relevant tools
 */
public record Example(String id, float[][] rows, boolean[] relevant, int needed, Set<String> providers) {}

package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.fill.Filling;
import dev.toolwright.models.offline.match.KnownTool;

/**
 * A call that could serve a request.
 *
 * @param tool the tool
 * @param filling its arguments
 * @param words how well its document fits the words
 * @param served whether the request names values, and all of them find a place
 * @param score all in all
 */
record Prospect(KnownTool tool, Filling filling, double words, boolean served, double score) {}

package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.fill.Filling;
import dev.toolwright.models.offline.match.KnownTool;

/**
 * A call that could serve a request.
 *
 * @param tool the tool
 * @param filling its arguments
 * @param words how well its document fits the words
 * @param usage share of the values named that find a place; 1 if none is named
 * @param score all in all
 */
record Prospect(KnownTool tool, Filling filling, double words, double usage, double score) {}

package dev.toolwright.catalog.history;

import java.time.Instant;

/**
 * A change of a catalogue that is remembered: an import, a removal, an approval.
 *
 * @param number counts up, the first is 1
 * @param at when
 * @param what was done, for people
 * @param added tools that came
 * @param removed tools that went
 * @param changed tools that are others than before
 * @param tools that the catalogue had after it
 */
public record KeptChange(long number, Instant at, String what, int added, int removed, int changed, int tools) {}

/**
 * Fills a tool's arguments from what is at hand: {@link dev.toolwright.models.offline.fill.ArgumentFiller} makes a
 * {@link dev.toolwright.models.offline.fill.Filling} out of {@link dev.toolwright.models.offline.fill.Candidate}s.
 */
@NullMarked
package dev.toolwright.models.offline.fill;

import org.jspecify.annotations.NullMarked;

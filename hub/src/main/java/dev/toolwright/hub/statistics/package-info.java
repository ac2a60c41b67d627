/** Statistics of lists of numbers: {@link dev.toolwright.hub.statistics.Statistics}. */
@NullMarked
package dev.toolwright.hub.statistics;

import org.jspecify.annotations.NullMarked;

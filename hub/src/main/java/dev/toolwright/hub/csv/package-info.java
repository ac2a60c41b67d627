/** Tables as comma-separated values: {@link dev.toolwright.hub.csv.Csv}. */
@NullMarked
package dev.toolwright.hub.csv;

import org.jspecify.annotations.NullMarked;

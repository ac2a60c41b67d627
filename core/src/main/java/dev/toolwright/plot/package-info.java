/**
 * Pictures of figures, as SVG documents: {@link dev.toolwright.plot.Chart}.
 */
@NullMarked
package dev.toolwright.plot;

import org.jspecify.annotations.NullMarked;

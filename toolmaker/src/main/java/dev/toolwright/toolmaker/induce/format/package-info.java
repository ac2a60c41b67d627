/** How values become answers: {@link dev.toolwright.toolmaker.induce.format.FormatCandidates}. */
@NullMarked
package dev.toolwright.toolmaker.induce.format;

import org.jspecify.annotations.NullMarked;

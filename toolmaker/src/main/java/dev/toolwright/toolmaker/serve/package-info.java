/**
 * Answers questions with made tools, by the cheapest tier that can: {@link dev.toolwright.toolmaker.serve.Tiers}.
 */
@NullMarked
package dev.toolwright.toolmaker.serve;

import org.jspecify.annotations.NullMarked;

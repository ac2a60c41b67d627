/** Counting, measuring and reshaping plain text: {@link dev.toolwright.hub.text.Text}. */
@NullMarked
package dev.toolwright.hub.text;

import org.jspecify.annotations.NullMarked;

/** Which answers count as the same. */
@NullMarked
package dev.toolwright.toolmaker.answer;

import org.jspecify.annotations.NullMarked;

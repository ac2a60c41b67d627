/** What is held against a maker's word. */
@NullMarked
package dev.toolwright.toolmaker.check;

import org.jspecify.annotations.NullMarked;

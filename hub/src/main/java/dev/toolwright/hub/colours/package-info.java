/** Colours and their contrast: {@link dev.toolwright.hub.colours.Colours}. */
@NullMarked
package dev.toolwright.hub.colours;

import org.jspecify.annotations.NullMarked;

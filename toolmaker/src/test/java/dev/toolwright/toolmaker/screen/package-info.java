/** What screening notices. */
@NullMarked
package dev.toolwright.toolmaker.screen;

import org.jspecify.annotations.NullMarked;

/** Streams. */
@NullMarked
package dev.toolwright.toolmaker.stream;

import org.jspecify.annotations.NullMarked;

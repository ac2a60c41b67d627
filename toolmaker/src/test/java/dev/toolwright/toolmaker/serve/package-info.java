/** Serving. */
@NullMarked
package dev.toolwright.toolmaker.serve;

import org.jspecify.annotations.NullMarked;

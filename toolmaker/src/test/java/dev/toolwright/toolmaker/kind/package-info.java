/** Kinds of questions. */
@NullMarked
package dev.toolwright.toolmaker.kind;

import org.jspecify.annotations.NullMarked;

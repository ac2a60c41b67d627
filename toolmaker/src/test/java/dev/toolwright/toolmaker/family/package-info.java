/** Kinds of questions drawn by a program, and a model that knows them: {@link dev.toolwright.toolmaker.family.Family}. */
@NullMarked
package dev.toolwright.toolmaker.family;

import org.jspecify.annotations.NullMarked;

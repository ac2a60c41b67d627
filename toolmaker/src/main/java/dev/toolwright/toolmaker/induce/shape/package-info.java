/** How arguments are built from what is read: {@link dev.toolwright.toolmaker.induce.shape.Shape}. */
@NullMarked
package dev.toolwright.toolmaker.induce.shape;

import org.jspecify.annotations.NullMarked;

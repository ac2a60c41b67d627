/** GraalPy in JVMs of its own: {@link dev.toolwright.sandbox.graalpy.GraalPyEngine}. */
@NullMarked
package dev.toolwright.sandbox.graalpy;

import org.jspecify.annotations.NullMarked;

/** Benchmarks of what {@code models} keeps to itself. */
@NullMarked
package dev.toolwright.models.vendor;

import org.jspecify.annotations.NullMarked;

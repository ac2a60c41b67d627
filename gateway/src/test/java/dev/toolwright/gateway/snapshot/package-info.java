/** Tests of the package. */
@NullMarked
package dev.toolwright.gateway.snapshot;

import org.jspecify.annotations.NullMarked;

/** Tests of the package. */
@NullMarked
package dev.toolwright.gateway.snapshot.bundle;

import org.jspecify.annotations.NullMarked;

/** Tests of the package. */
@NullMarked
package dev.toolwright.gateway.snapshot.store;

import org.jspecify.annotations.NullMarked;

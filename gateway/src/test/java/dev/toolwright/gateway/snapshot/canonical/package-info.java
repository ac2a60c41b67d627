/** Tests of the package. */
@NullMarked
package dev.toolwright.gateway.snapshot.canonical;

import org.jspecify.annotations.NullMarked;

/** Tests of the package. */
@NullMarked
package dev.toolwright.gateway.snapshot.redaction;

import org.jspecify.annotations.NullMarked;

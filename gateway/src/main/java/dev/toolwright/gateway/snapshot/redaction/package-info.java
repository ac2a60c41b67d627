/**
 * What must not be kept of a call. Entry type: {@link dev.toolwright.gateway.snapshot.redaction.Redactor}.
 */
@NullMarked
package dev.toolwright.gateway.snapshot.redaction;

import org.jspecify.annotations.NullMarked;

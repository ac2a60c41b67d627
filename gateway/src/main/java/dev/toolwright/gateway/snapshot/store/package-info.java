/**
 * Captures in an SQL database. Entry type: {@link dev.toolwright.gateway.snapshot.store.SqlCaptureStore}.
 */
@NullMarked
package dev.toolwright.gateway.snapshot.store;

import org.jspecify.annotations.NullMarked;

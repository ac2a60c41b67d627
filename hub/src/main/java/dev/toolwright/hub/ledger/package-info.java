/** Double-entry bookkeeping: {@link dev.toolwright.hub.ledger.Ledger}. */
@NullMarked
package dev.toolwright.hub.ledger;

import org.jspecify.annotations.NullMarked;

/** Currencies and sample exchange rates: {@link dev.toolwright.hub.exchange.Exchange}. */
@NullMarked
package dev.toolwright.hub.exchange;

import org.jspecify.annotations.NullMarked;

/** A help desk with state: {@link dev.toolwright.hub.tickets.Tickets}. */
@NullMarked
package dev.toolwright.hub.tickets;

import org.jspecify.annotations.NullMarked;

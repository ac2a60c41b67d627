/** Meeting rooms to book: {@link dev.toolwright.hub.bookings.Bookings}. */
@NullMarked
package dev.toolwright.hub.bookings;

import org.jspecify.annotations.NullMarked;

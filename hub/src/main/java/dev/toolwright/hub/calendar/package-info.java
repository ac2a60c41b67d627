/** Arithmetic with dates: {@link dev.toolwright.hub.calendar.Calendar}. */
@NullMarked
package dev.toolwright.hub.calendar;

import org.jspecify.annotations.NullMarked;

/** Public holidays by rule: {@link dev.toolwright.hub.holidays.Holidays}. */
@NullMarked
package dev.toolwright.hub.holidays;

import org.jspecify.annotations.NullMarked;

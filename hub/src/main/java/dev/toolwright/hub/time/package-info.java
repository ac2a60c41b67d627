/** Time zones of the IANA database: {@link dev.toolwright.hub.time.TimeZones}. */
@NullMarked
package dev.toolwright.hub.time;

import org.jspecify.annotations.NullMarked;

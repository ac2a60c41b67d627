/** Distances on the globe, countries and cities: {@link dev.toolwright.hub.geography.Geography}. */
@NullMarked
package dev.toolwright.hub.geography;

import org.jspecify.annotations.NullMarked;

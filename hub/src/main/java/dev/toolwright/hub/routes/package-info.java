/** Journeys between European cities: {@link dev.toolwright.hub.routes.Routes}. */
@NullMarked
package dev.toolwright.hub.routes;

import org.jspecify.annotations.NullMarked;

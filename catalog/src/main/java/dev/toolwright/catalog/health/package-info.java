/**
 * Whether tools work, as checks showed it. Entry type: {@link dev.toolwright.catalog.health.HealthLog}.
 */
@NullMarked
package dev.toolwright.catalog.health;

import org.jspecify.annotations.NullMarked;

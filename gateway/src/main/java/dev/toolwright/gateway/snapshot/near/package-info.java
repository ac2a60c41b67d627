/**
 * How far calls are from each other. Entry type: {@link dev.toolwright.gateway.snapshot.near.NearestCall}.
 */
@NullMarked
package dev.toolwright.gateway.snapshot.near;

import org.jspecify.annotations.NullMarked;

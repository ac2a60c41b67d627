/**
 * How much of a provider is used at once: rate, concurrency, pauses that it asks for, and a breaker for one that is down.
 * Entry types: {@link dev.toolwright.gateway.limit.Limits}, {@link dev.toolwright.gateway.limit.Gates}.
 */
@NullMarked
package dev.toolwright.gateway.limit;

import org.jspecify.annotations.NullMarked;

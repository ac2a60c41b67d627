/**
 * What drifts: answers that were captured more than once and did not stay the same. Entry type:
 * {@link dev.toolwright.gateway.snapshot.volatility.Volatility}.
 */
@NullMarked
package dev.toolwright.gateway.snapshot.volatility;

import org.jspecify.annotations.NullMarked;

/**
 * Models that stand failures: {@link dev.toolwright.models.resilience.RetryingChatModel} tries again,
 * {@link dev.toolwright.models.resilience.PatientChatModel} waits for one that is gone,
 * {@link dev.toolwright.models.resilience.CircuitBreakingChatModel} leaves a broken vendor alone.
 */
@NullMarked
package dev.toolwright.models.resilience;

import org.jspecify.annotations.NullMarked;

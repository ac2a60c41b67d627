package dev.toolwright.toolmaker.made;

import java.time.Instant;

/**
 * A change of state.
 *
 * @param to the state after it
 * @param by a person's name, or {@code policy}, {@code checks}, {@code use} for what decided by itself
 * @param reason for people; may be empty
 */
public record Decision(ToolState to, String by, String reason, Instant at) {}

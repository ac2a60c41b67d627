package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value that a tool has refused for an argument.
 *
 * @param argument the argument's name
 * @param value what it was given
 */
public record Rejected(String argument, JsonNode value) {}

package dev.toolwright.hub.schema;

/**
 * One way in which a value breaks its schema.
 *
 * @param path where in the value, as a JSON pointer; empty for the value itself
 * @param detail what was expected, as a sentence without subject: {@code must be at least 1}
 */
public record Violation(String path, String detail) {}

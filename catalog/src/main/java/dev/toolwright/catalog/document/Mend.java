package dev.toolwright.catalog.document;

/**
 * What was assumed to make sense of a malformed text.
 *
 * @param place line and column
 * @param problem what is wrong there
 * @param done what it was read as
 */
public record Mend(String place, String problem, String done) {}

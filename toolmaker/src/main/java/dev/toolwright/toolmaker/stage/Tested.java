package dev.toolwright.toolmaker.stage;

/**
 * A module and tests that it passes, and that it might have failed.
 *
 * @param tests the maker's
 */
public record Tested(Draft draft, String tests) {}

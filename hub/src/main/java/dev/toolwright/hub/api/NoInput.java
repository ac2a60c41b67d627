package dev.toolwright.hub.api;

/** The input of an operation that takes no parameters. */
public record NoInput() {}

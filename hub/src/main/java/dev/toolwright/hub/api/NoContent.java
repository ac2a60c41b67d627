package dev.toolwright.hub.api;

/** The answer of an operation that has nothing to say but that it is done: status 204, no body. */
public record NoContent() {}

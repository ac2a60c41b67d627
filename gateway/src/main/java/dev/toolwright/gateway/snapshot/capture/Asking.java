package dev.toolwright.gateway.snapshot.capture;

/**
 * What a call was made for.
 *
 * @param session one solving of one instruction; another time it is another session
 * @param instructionId names the instruction in its file; empty if it has no name
 * @param instruction its text; empty if the call was made for none
 */
public record Asking(String session, String instructionId, String instruction) {}

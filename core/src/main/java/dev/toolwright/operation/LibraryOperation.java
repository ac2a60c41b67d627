package dev.toolwright.operation;

/**
 * A call of a library, which a program makes: it is found and shown, and nobody here can make it.
 *
 * @param library its name
 * @param code the call as it stands in a program
 * @param example a program that makes it; may be empty
 */
public record LibraryOperation(String library, String code, String example) implements Operation {}

package dev.toolwright.operation;

/**
 * A function that a model wrote, run in the sandbox.
 *
 * @param name the made tool's own name, which the tool's name in a catalogue may differ from
 * @param version which of its versions
 */
public record MadeOperation(String name, int version) implements Operation {

    /** Id of the provider that all made tools belong to; no import may take it. */
    public static final String PROVIDER = "made";
}

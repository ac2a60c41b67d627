package dev.toolwright.toolmaker.induce;

import dev.toolwright.toolmaker.made.Compiled;

/** Whether a compiled tier could be worked out. */
public sealed interface Induction {

    /** In one line, for people. */
    String verdict();

    /** It reproduces every example. */
    record Induced(Compiled compiled, String verdict) implements Induction {}

    /** No program that was tried does. */
    record NotInduced(String verdict) implements Induction {}
}

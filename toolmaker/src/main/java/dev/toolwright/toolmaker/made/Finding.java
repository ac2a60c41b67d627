package dev.toolwright.toolmaker.made;

/**
 * Something that screening noticed. It informs a person; what holds is the sandbox.
 *
 * @param kind what it is
 * @param line in the module, from 1
 * @param detail the import's or call's name, or the loop's first line
 */
public record Finding(Kind kind, int line, String detail) {

    /** What is looked for. */
    public enum Kind {
        /** An import of a module that only computes: nothing to worry about. */
        IMPORT,
        /** An import of a module that reaches out: files, processes, network, the interpreter. */
        RISKY_IMPORT,
        /** A call of eval, exec, compile, open, __import__ and their like. */
        RISKY_CALL,
        /** A walk along double-underscore attributes. */
        RISKY_ATTRIBUTE,
        /** A loop or a recursion that nothing visible ends. */
        UNBOUNDED_LOOP
    }

    /** Whether a person should look at it before the tool serves. */
    public boolean risky() {
        return kind != Kind.IMPORT;
    }
}

package dev.toolwright.tool;

import java.util.List;

/** Port: compares the arguments of a call with the tool's schema, before the call is made. Implementations are thread-safe. */
@FunctionalInterface
public interface ArgumentChecker {

    /** Finds no fault with anything: the tool will say. */
    ArgumentChecker NONE = (tool, arguments) -> List.of();

    /**
     * @param arguments the text that the model wrote
     * @return what does not fit; empty if all does, or if the schema can't be read, for which the model is not to blame
     */
    List<Fault> check(Tool tool, String arguments);

    /**
     * One thing that does not fit.
     *
     * @param at JSON pointer to the argument, empty for the whole
     * @param rule JSON pointer into the schema to the rule that is broken
     * @param message what was expected there, without line breaks
     */
    record Fault(String at, String rule, String message) {}
}

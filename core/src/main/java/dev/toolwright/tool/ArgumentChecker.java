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

    /** Mends what can have meant one thing only, and compares the rest; a checker that mends nothing need not know of it. */
    default Fitting fit(Tool tool, String arguments) {
        return new Fitting(arguments, List.of(), check(tool, arguments));
    }

    /**
     * Arguments, ready for the call if there is no fault.
     *
     * @param arguments as they are to be sent
     * @param repairs what was mended, in a line each; the model is to know it
     * @param faults what does not fit
     */
    record Fitting(String arguments, List<String> repairs, List<Fault> faults) {

        public Fitting {
            repairs = List.copyOf(repairs);
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing that does not fit.
     *
     * @param at JSON pointer to the argument, empty for the whole
     * @param rule JSON pointer into the schema to the rule that is broken
     * @param message what was expected there, without line breaks
     */
    record Fault(String at, String rule, String message) {}
}

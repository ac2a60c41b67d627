package dev.toolwright.toolmaker.run;

import java.util.List;

/** What became of trying whether a maker's tests can fail: {@link Doubts} or {@link Failure}. */
public sealed interface Doubting permits Doubting.Doubts, Failure {

    /**
     * How the tests behaved when what they test was changed.
     *
     * @param redefined functions of the module that the tests define too, and otherwise than it
     * @param assertions in the order in which they are written
     */
    record Doubts(List<String> redefined, List<Assertion> assertions) implements Doubting {
        public Doubts {
            redefined = List.copyOf(redefined);
            assertions = List.copyOf(assertions);
        }
    }

    /**
     * An assertion of the tests.
     *
     * @param line of the tests, from 1
     * @param held how often it was reached and true
     * @param blind how often it still was, whatever the function returned
     * @param swallowed whether the tests stay green when it is turned round
     */
    record Assertion(int line, String text, int held, int blind, boolean swallowed) {}

    /** An assertion that does not hold, and what was seen in its place: the two sides of a comparison, or an error. */
    record Broken(int line, String text, String seen) {}
}

package dev.toolwright.toolmaker.run;

import dev.toolwright.toolmaker.value.PythonValue;
import java.util.List;
import java.util.Optional;

/** What became of a snippet that solves a question with the made function: {@link Solved} or {@link Failure}. */
public sealed interface Solving permits Solving.Solved, Failure {

    /**
     * It left an answer.
     *
     * @param answer {@code ans} as Python's {@code str} has it
     * @param answerValue the same as a value; absent if JSON can't say it
     * @param calls those of the function that the snippet itself made, in order
     */
    record Solved(String answer, Optional<PythonValue> answerValue, List<Call> calls) implements Solving {
        public Solved {
            calls = List.copyOf(calls);
        }

        /** The call that led to the answer: the only one, or one that was made again and again with the same arguments. */
        public Optional<Call> call() {
            return calls.stream().distinct().count() == 1 ? Optional.of(calls.getFirst()) : Optional.empty();
        }
    }

    /**
     * A call of the function.
     *
     * @param arguments by parameter name, as they were before the call; absent if JSON can't say them: functions, dates
     * @param value what it returned; absent if JSON can't say it
     */
    record Call(Optional<PythonValue.Dict> arguments, Optional<PythonValue> value) {}
}

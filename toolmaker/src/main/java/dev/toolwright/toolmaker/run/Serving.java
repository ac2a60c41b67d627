package dev.toolwright.toolmaker.run;

import dev.toolwright.toolmaker.value.PythonValue;
import java.util.Optional;

/** What became of a question that compiled code served: {@link Parsed}, {@link NotParsed} or {@link Failure}. */
public sealed interface Serving permits Serving.Parsed, Serving.NotParsed, Failure {

    /**
     * It has an answer.
     *
     * @param arguments what {@code parse} made of the question, by parameter name
     * @param value what the function returned; absent if JSON can't say it
     * @param answer what {@code format} made of that
     */
    record Parsed(PythonValue.Dict arguments, Optional<PythonValue> value, String answer) implements Serving {}

    /** {@code parse} says that the question is of another kind. */
    record NotParsed() implements Serving {}
}

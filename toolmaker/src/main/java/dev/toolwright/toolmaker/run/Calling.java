package dev.toolwright.toolmaker.run;

import dev.toolwright.toolmaker.value.PythonValue;

/** What became of a call of a made function: {@link Returned} or {@link Failure}. */
public sealed interface Calling permits Calling.Returned, Failure {

    /** Its value. */
    record Returned(PythonValue value) implements Calling {}
}

package dev.toolwright.toolmaker.induce;

import dev.toolwright.toolmaker.value.PythonValue;

/**
 * An example whose arguments are known, because a use case's snippet solved it.
 *
 * @param question as the example has it
 * @param arguments of the one call, by parameter name
 */
public record SolvedCase(String question, PythonValue.Dict arguments) {}

package dev.toolwright.toolmaker.induce.format;

import dev.toolwright.toolmaker.value.PythonValue;

/**
 * What the function returned for a question, and what the answer is.
 *
 * @param question options included
 */
public record Outcome(String question, PythonValue value, String answer) {}

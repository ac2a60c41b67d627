/**
 * How solutions are written as files: {@link dev.toolwright.runs.answer.AnswerFormat} is the port,
 * {@link dev.toolwright.runs.answer.NativeFormat} our own form, {@link dev.toolwright.runs.answer.ToolBenchFormat} that of
 * ToolBench.
 */
@NullMarked
package dev.toolwright.runs.answer;

import org.jspecify.annotations.NullMarked;

/**
 * The functional cache over a stream of questions: known kinds are served by their tool, unknown ones are collected until a
 * tool can be made for them. Entry type: {@link dev.toolwright.toolmaker.stream.QuestionStream}.
 */
@NullMarked
package dev.toolwright.toolmaker.stream;

import org.jspecify.annotations.NullMarked;

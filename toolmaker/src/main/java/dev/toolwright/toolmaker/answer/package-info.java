/** Whether an answer is the one that was expected: {@link dev.toolwright.toolmaker.answer.Answers}. */
@NullMarked
package dev.toolwright.toolmaker.answer;

import org.jspecify.annotations.NullMarked;

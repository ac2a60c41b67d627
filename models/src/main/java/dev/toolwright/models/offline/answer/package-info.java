/**
 * From observations to words: {@link dev.toolwright.models.offline.answer.Findings} lists what an answer holds,
 * {@link dev.toolwright.models.offline.answer.FieldChooser} picks what was asked,
 * {@link dev.toolwright.models.offline.answer.AnswerComposer} says it.
 */
@NullMarked
package dev.toolwright.models.offline.answer;

import org.jspecify.annotations.NullMarked;

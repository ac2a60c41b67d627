/**
 * What tools answer, as their documents say it. Entry type: {@link dev.toolwright.catalog.answer.AnswerBook}, the answers of
 * one provider's tools.
 */
@NullMarked
package dev.toolwright.catalog.answer;

import org.jspecify.annotations.NullMarked;

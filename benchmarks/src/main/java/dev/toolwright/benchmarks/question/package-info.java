/** Fresh instances of the paper's kinds of questions, each with its answer: {@link QuestionKinds}. */
@NullMarked
package dev.toolwright.benchmarks.question;

import org.jspecify.annotations.NullMarked;

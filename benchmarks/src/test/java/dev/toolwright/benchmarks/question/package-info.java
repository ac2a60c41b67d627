/** Each kind's answers, worked out a second time from the question's text alone. */
@NullMarked
package dev.toolwright.benchmarks.question;

import org.jspecify.annotations.NullMarked;

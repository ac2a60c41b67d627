/**
 * Many instructions, many at once: {@link dev.toolwright.runs.Run} drives them into a folder of answer files, goes on where a
 * killed run ended, and says in a {@link dev.toolwright.runs.RunReport} what came of it.
 */
@NullMarked
package dev.toolwright.runs;

import org.jspecify.annotations.NullMarked;

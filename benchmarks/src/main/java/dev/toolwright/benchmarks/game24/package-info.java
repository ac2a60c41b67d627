/**
 * A player of the Game of 24 that is no language model, served as if it were one: a baseline of which everything is known.
 * {@link dev.toolwright.benchmarks.game24.PlayerServer} is the program.
 */
@NullMarked
package dev.toolwright.benchmarks.game24;

import org.jspecify.annotations.NullMarked;

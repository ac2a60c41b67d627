/**
 * Answers to calls that nobody makes: from what a tool's document says and what it was seen to answer, with or without a model.
 * Entry type: {@link dev.toolwright.gateway.simulate.Simulator}.
 */
@NullMarked
package dev.toolwright.gateway.simulate;

import org.jspecify.annotations.NullMarked;

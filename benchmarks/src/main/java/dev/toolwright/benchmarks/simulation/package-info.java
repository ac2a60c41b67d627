/** How good simulated answers are. Entry types: {@link dev.toolwright.benchmarks.simulation.SimulationValidity} and
 * {@link dev.toolwright.benchmarks.simulation.SimulationAgreement}. */
@NullMarked
package dev.toolwright.benchmarks.simulation;

import org.jspecify.annotations.NullMarked;

package dev.toolwright.plot;

import java.util.function.LongFunction;

/**
 * One axis of a chart.
 *
 * @param name what is measured; may be empty
 * @param scale from zero
 * @param label of a tick
 */
public record Axis(String name, Scale scale, LongFunction<String> label) {}

/** JMH benchmarks of single parts, run by {@code scripts/speed}: {@link dev.toolwright.benchmarks.speed.ConversationSpeed}. */
@NullMarked
package dev.toolwright.benchmarks.speed;

import org.jspecify.annotations.NullMarked;

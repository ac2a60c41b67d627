/**
 * What runs were told, on disk, so that one that is killed goes on from there: {@link dev.toolwright.runs.memory.MemoryLog}.
 */
@NullMarked
package dev.toolwright.runs.memory;

import org.jspecify.annotations.NullMarked;

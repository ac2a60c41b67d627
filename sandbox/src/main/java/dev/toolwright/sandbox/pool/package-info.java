/** Worker processes, lent out one call at a time, and the frames that they speak: {@link dev.toolwright.sandbox.pool.PooledSandbox}. */
@NullMarked
package dev.toolwright.sandbox.pool;

import org.jspecify.annotations.NullMarked;

/** Time that is waited for: {@link dev.toolwright.time.Sleeper}. Time that is read comes from {@link java.time.Clock}. */
@NullMarked
package dev.toolwright.time;

import org.jspecify.annotations.NullMarked;

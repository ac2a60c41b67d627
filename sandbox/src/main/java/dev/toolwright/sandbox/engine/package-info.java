/** Which engine runs where: {@link dev.toolwright.sandbox.engine.Sandboxes} opens the one that was chosen, or the best there is. */
@NullMarked
package dev.toolwright.sandbox.engine;

import org.jspecify.annotations.NullMarked;

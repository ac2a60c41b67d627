/** How well a made tool answers questions whose answers are known: {@link dev.toolwright.toolmaker.trial.Trial}. */
@NullMarked
package dev.toolwright.toolmaker.trial;

import org.jspecify.annotations.NullMarked;

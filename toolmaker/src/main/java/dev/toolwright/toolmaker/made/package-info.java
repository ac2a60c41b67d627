/**
 * What a made tool is and how it came about: {@link MadeTool}. Values only; {@code toolmaker.store} keeps them. All code and
 * text in them was written by a model and is not to be trusted.
 */
@NullMarked
package dev.toolwright.toolmaker.made;

import org.jspecify.annotations.NullMarked;

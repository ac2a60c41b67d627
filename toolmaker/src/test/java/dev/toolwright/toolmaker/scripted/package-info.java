/** A maker whose replies are written beforehand: {@link ScriptedMaker}. */
@NullMarked
package dev.toolwright.toolmaker.scripted;

import org.jspecify.annotations.NullMarked;

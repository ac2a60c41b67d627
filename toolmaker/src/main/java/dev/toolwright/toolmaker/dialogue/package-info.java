/**
 * The talk with the maker, which is one conversation from the first prompt to the last: {@link Dialogue}. {@link MakeEvent}
 * tells what happens in it.
 */
@NullMarked
package dev.toolwright.toolmaker.dialogue;

import org.jspecify.annotations.NullMarked;

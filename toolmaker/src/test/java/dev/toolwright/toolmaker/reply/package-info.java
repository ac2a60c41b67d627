/** Reading what makers write. */
@NullMarked
package dev.toolwright.toolmaker.reply;

import org.jspecify.annotations.NullMarked;

/** Dispatching. */
@NullMarked
package dev.toolwright.toolmaker.dispatch;

import org.jspecify.annotations.NullMarked;

/**
 * Questions that no tool serves yet, set aside by kind until enough of a kind are answered to make a tool of:
 * {@link Instance}, {@link Kind}. Values only; {@code toolmaker.store} keeps them.
 */
@NullMarked
package dev.toolwright.toolmaker.instance;

import org.jspecify.annotations.NullMarked;

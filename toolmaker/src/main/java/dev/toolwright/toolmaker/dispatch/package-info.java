/**
 * Which made tool serves a question, or none: {@link dev.toolwright.toolmaker.dispatch.Dispatcher}.
 */
@NullMarked
package dev.toolwright.toolmaker.dispatch;

import org.jspecify.annotations.NullMarked;

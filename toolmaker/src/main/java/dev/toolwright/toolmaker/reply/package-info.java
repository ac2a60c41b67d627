/**
 * Reads what a maker writes: {@link dev.toolwright.toolmaker.reply.ModuleReply}, {@link dev.toolwright.toolmaker.reply.TestsReply},
 * {@link dev.toolwright.toolmaker.reply.WrapReply}. Models keep to a form more or less; what was meant is taken where it is plain.
 */
@NullMarked
package dev.toolwright.toolmaker.reply;

import org.jspecify.annotations.NullMarked;

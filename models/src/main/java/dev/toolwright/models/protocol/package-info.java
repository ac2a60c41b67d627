/**
 * Tool calls for models that have none of their own: {@link dev.toolwright.models.protocol.TextProtocolChatModel} asks for
 * them in text, as in ReAct (Yao et al. 2023), and {@link dev.toolwright.models.protocol.TextReply} reads what comes.
 */
@NullMarked
package dev.toolwright.models.protocol;

import org.jspecify.annotations.NullMarked;

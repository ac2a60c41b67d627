/**
 * Talking to a model: {@link dev.toolwright.chat.ChatModel} is the port, {@link dev.toolwright.chat.Conversation} what was
 * said so far, {@link dev.toolwright.chat.Reply} what the model said next.
 */
@NullMarked
package dev.toolwright.chat;

import org.jspecify.annotations.NullMarked;

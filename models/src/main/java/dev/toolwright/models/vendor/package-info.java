/**
 * Models that a vendor serves over HTTP, each behind {@link dev.toolwright.chat.ChatModel}:
 * {@link dev.toolwright.models.vendor.VendorChatModel}. OpenAI's protocol is spoken directly; for the others LangChain4j lays
 * out requests, a {@code Wire} puts back what it cannot carry, and reads the answer as it came.
 */
@NullMarked
package dev.toolwright.models.vendor;

import org.jspecify.annotations.NullMarked;

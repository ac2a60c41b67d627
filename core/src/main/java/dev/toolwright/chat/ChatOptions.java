package dev.toolwright.chat;

import dev.toolwright.tool.JsonText;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How a model is to answer.
 *
 * @param maxOutputTokens limit of one reply, default 1024
 * @param temperature the vendor's default if empty
 * @param seed passed to vendors that know one
 * @param replySchema if present, the reply's text has to be JSON of this schema
 */
public record ChatOptions(
        int maxOutputTokens, OptionalDouble temperature, OptionalLong seed, Optional<JsonText> replySchema) {

    /** The reference implementation's limit of one reply. */
    public static final int DEFAULT_MAX_OUTPUT_TOKENS = 1024;

    private static final ChatOptions DEFAULTS = new ChatOptions(
            DEFAULT_MAX_OUTPUT_TOKENS, OptionalDouble.empty(), OptionalLong.empty(), Optional.empty());

    public static ChatOptions defaults() {
        return DEFAULTS;
    }

    public ChatOptions withMaxOutputTokens(int tokens) {
        return new ChatOptions(tokens, temperature, seed, replySchema);
    }

    public ChatOptions withTemperature(double value) {
        return new ChatOptions(maxOutputTokens, OptionalDouble.of(value), seed, replySchema);
    }

    public ChatOptions withSeed(long value) {
        return new ChatOptions(maxOutputTokens, temperature, OptionalLong.of(value), replySchema);
    }

    public ChatOptions withReplySchema(JsonText schema) {
        return new ChatOptions(maxOutputTokens, temperature, seed, Optional.of(schema));
    }
}

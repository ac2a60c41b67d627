package dev.toolwright.budget;

/**
 * What was spent.
 *
 * @param modelCalls replies asked for, failed ones included; attempts of one call count once
 * @param toolCalls calls made
 * @param inputTokens tokens sent, cached ones included
 * @param cachedInputTokens of these, tokens that the vendor had cached
 * @param outputTokens tokens received
 * @param costMicroUsd millionths of a US dollar
 * @param priced false if some model's price is not known, so that the cost is only a part of the truth
 */
public record Usage(
        long modelCalls,
        long toolCalls,
        long inputTokens,
        long cachedInputTokens,
        long outputTokens,
        long costMicroUsd,
        boolean priced) {

    public static final Usage NONE = new Usage(0, 0, 0, 0, 0, 0, true);

    /** One model call that costs nothing and counts no tokens: a failed one, or a model that plays for free. */
    public static final Usage FREE_MODEL_CALL = new Usage(1, 0, 0, 0, 0, 0, true);

    public static final Usage TOOL_CALL = new Usage(0, 1, 0, 0, 0, 0, true);

    /** One model call of a known price. */
    public static Usage modelCall(long inputTokens, long cachedInputTokens, long outputTokens, long costMicroUsd) {
        return new Usage(1, 0, inputTokens, cachedInputTokens, outputTokens, costMicroUsd, true);
    }

    /** One model call of an unknown price. */
    public static Usage unpricedModelCall(long inputTokens, long cachedInputTokens, long outputTokens) {
        return new Usage(1, 0, inputTokens, cachedInputTokens, outputTokens, 0, false);
    }

    public Usage plus(Usage other) {
        return new Usage(
                modelCalls + other.modelCalls,
                toolCalls + other.toolCalls,
                inputTokens + other.inputTokens,
                cachedInputTokens + other.cachedInputTokens,
                outputTokens + other.outputTokens,
                costMicroUsd + other.costMicroUsd,
                priced && other.priced);
    }

    public long totalTokens() {
        return inputTokens + outputTokens;
    }
}

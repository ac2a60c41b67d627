package dev.toolwright.runs.compare;

import java.util.function.ToDoubleFunction;

/** What is measured of one instruction; reports give its mean over instructions. */
public enum Measure {
    /** 1 if the instruction was solved, else 0: the mean is the share of those that were. */
    SUCCESS("success", trial -> trial.solved() ? 1 : 0),
    /** Replies asked for. */
    MODEL_CALLS("modelCalls", trial -> trial.usage().modelCalls()),
    /** Calls made. */
    TOOL_CALLS("toolCalls", trial -> trial.usage().toolCalls()),
    /** Tokens sent and received. */
    TOKENS("tokens", trial -> trial.usage().totalTokens()),
    /** Millionths of a US dollar. */
    COST("costMicroUsd", trial -> trial.usage().costMicroUsd()),
    /** Wall time in milliseconds. */
    TIME("tookMs", trial -> trial.took().toMillis());

    private final String label;
    private final ToDoubleFunction<Trial> value;

    Measure(String label, ToDoubleFunction<Trial> value) {
        this.label = label;
        this.value = value;
    }

    /** Its name in JSON. */
    public String label() {
        return label;
    }

    double of(Trial trial) {
        return value.applyAsDouble(trial);
    }
}

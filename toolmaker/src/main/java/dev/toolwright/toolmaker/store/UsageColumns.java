package dev.toolwright.toolmaker.store;

import dev.toolwright.budget.Usage;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;

/** The columns in which several tables keep what was spent. */
final class UsageColumns {

    static final String NAMES =
            "model_calls, tool_calls, input_tokens, cached_input_tokens, output_tokens, cost_micro_usd, priced";

    /** The same, as names that are bound. */
    static final String BOUND = NAMES.replaceAll("(\\w+)", ":$1");

    /** The same, as assignments of names that are bound. */
    static final String ASSIGNED = NAMES.replaceAll("(\\w+)", "$1 = :$1");

    private UsageColumns() {}

    /** Binds each value under its column's name. */
    static <S extends SqlStatement<S>> S bind(S statement, Usage usage) {
        return statement
                .bind("model_calls", usage.modelCalls())
                .bind("tool_calls", usage.toolCalls())
                .bind("input_tokens", usage.inputTokens())
                .bind("cached_input_tokens", usage.cachedInputTokens())
                .bind("output_tokens", usage.outputTokens())
                .bind("cost_micro_usd", usage.costMicroUsd())
                .bind("priced", usage.priced());
    }

    static Usage read(RowView row) {
        return new Usage(
                row.getColumn("model_calls", Long.class),
                row.getColumn("tool_calls", Long.class),
                row.getColumn("input_tokens", Long.class),
                row.getColumn("cached_input_tokens", Long.class),
                row.getColumn("output_tokens", Long.class),
                row.getColumn("cost_micro_usd", Long.class),
                row.getColumn("priced", Boolean.class));
    }
}

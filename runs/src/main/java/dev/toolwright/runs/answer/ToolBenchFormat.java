package dev.toolwright.runs.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.budget.Budget;
import dev.toolwright.runs.json.PythonJson;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.solver.strategy.React;
import dev.toolwright.solver.strategy.Strategies;
import dev.toolwright.solver.Strategy;
import dev.toolwright.tool.ObservationStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * ToolBench's answer files, {@code ID_METHOD.json}, as its evaluator reads them: keys, their order and every byte as its
 * StableToolBench edition writes them, with several calls in one message. The files do not say what was spent in money, nor
 * whether a budget ended a search.
 */
public final class ToolBenchFormat implements AnswerFormat {

    public static final String NAME = "toolbench";

    private static final int DEEPEST = 100_000;
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private final String method;
    private final ToolBenchAnswer answer;

    private ToolBenchFormat(String method, ToolBenchAnswer answer) {
        this.method = method;
        this.answer = answer;
    }

    /**
     * The files of a strategy that ToolBench has.
     *
     * @param budget whose model calls the files of a search repeat
     * @param faithful says of a search without answer or give-up that it gave an answer, as the reference does; otherwise its
     *     finish type is {@code none}
     * @throws IllegalArgumentException if ToolBench has no such strategy
     */
    public static ToolBenchFormat of(Strategy strategy, Budget budget, boolean faithful) {
        ToolBenchAnswer answer =
                switch (strategy) {
                    case React(var settings) -> new ChainAnswer(settings);
                    case Dfsdt(var settings) -> new SearchAnswer(settings, budget.modelCalls(), faithful);
                    default -> throw new IllegalArgumentException(
                            "ToolBench has no answer files for the strategy " + strategy.name() + "; use the native format");
                };
        return new ToolBenchFormat(Strategies.toolBenchName(strategy), answer);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** {@code _CoT@1.json}, {@code _DFS_woFilter_w2.json} and the like. */
    @Override
    public String suffix() {
        return "_" + method + ".json";
    }

    @Override
    public void write(String id, Solution solution, OutputStream stream) throws IOException {
        JsonGenerator out = PythonJson.generator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.writeStartObject();
        out.writeBooleanField("win", solution.answered());
        answer.writeBody(out, solution);
        out.writeEndObject();
        out.close();
    }

    /** As the file tells it: a budget that ended a search looks like any other search without an answer. */
    @Override
    public Optional<Outcome> outcome(byte[] content) {
        JsonNode root;
        try {
            root = JSON.readTree(content);
        } catch (IOException broken) {
            return Optional.empty();
        }
        JsonNode generation = root.path("answer_generation");
        if (!root.path("win").isBoolean() || !generation.path("valid_data").isBoolean()) {
            return Optional.empty();
        }
        if (root.path("win").booleanValue()) {
            return Optional.of(Outcome.ANSWERED);
        }
        boolean gaveUp = generation.path("valid_data").booleanValue() || root.path("trys").valueStream().anyMatch(
                attempt -> gaveUp(attempt.path("chain")));
        return Optional.of(gaveUp ? Outcome.GAVE_UP : Outcome.UNANSWERED);
    }

    /** Of chains, a give-up is told by its last node only. */
    private static boolean gaveUp(JsonNode chain) {
        return chain.path(chain.size() - 1).path("observation_code").asInt() == ObservationStatus.GAVE_UP.code();
    }
}

package dev.toolwright.cli.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.Finding;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.WrappedTool.UseCase;
import dev.toolwright.toolmaker.serve.AnswerDesk.Answered;
import java.util.List;
import java.util.Locale;

/** Made tools and their answers as JSON for programs. */
final class ToolJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ToolJson() {}

    static ObjectNode brief(MadeTool tool) {
        return NODES.objectNode()
                .put("name", tool.name())
                .put("version", tool.version())
                .put("state", tool.state().label())
                .put("description", tool.description())
                .put("compiled", tool.compiled().isPresent())
                .put("callable", tool.schema().isPresent())
                .put("madeAt", tool.madeAt().toString());
    }

    static ObjectNode full(MadeTool tool) {
        ObjectNode node = brief(tool);
        node.put("function", tool.wrapped().function()).put("source", tool.wrapped().source());
        tool.compiled().ifPresent(compiled -> node.putObject("compiledCode")
                .put("parse", compiled.parse())
                .put("format", compiled.format())
                .put("origin", compiled.origin().name().toLowerCase(Locale.ROOT)));
        node.set("schema", tool.schema().map(ToolJson::parsed).orElse(NODES.nullNode()));
        ArrayNode useCases = node.putArray("useCases");
        for (UseCase useCase : tool.wrapped().useCases()) {
            useCases.addObject().put("question", useCase.question()).put("snippet", useCase.snippet());
        }
        ObjectNode examples = node.putObject("examples").put("sha256", tool.examples().hash());
        examples.set("training", examples(tool.examples().training()));
        examples.set("validation", examples(tool.examples().validation()));
        examples.set("unseen", examples(tool.examples().unseen()));
        ArrayNode findings = node.putArray("findings");
        for (Finding finding : tool.findings()) {
            findings.addObject()
                    .put("kind", finding.kind().name().toLowerCase(Locale.ROOT))
                    .put("line", finding.line())
                    .put("detail", finding.detail())
                    .put("risky", finding.risky());
        }
        node.set("making", making(tool));
        ArrayNode decisions = node.putArray("decisions");
        for (Decision decision : tool.decisions()) {
            decisions.addObject()
                    .put("to", decision.to().label())
                    .put("by", decision.by())
                    .put("reason", decision.reason())
                    .put("at", decision.at().toString());
        }
        return node;
    }

    static ObjectNode answered(Answered answer) {
        ObjectNode node = NODES.objectNode()
                .put("question", answer.served().question())
                .put("answer", answer.served().answer().orElse(null))
                .put("tier", answer.served().tier().label())
                .put("tool", answer.served().tool())
                .put("version", answer.served().version())
                .put("failure", answer.served().failure())
                .put("use", answer.use());
        node.set("usage", usage(answer.usage().total()));
        return node;
    }

    static ObjectNode usage(Usage usage) {
        return NODES.objectNode()
                .put("modelCalls", usage.modelCalls())
                .put("inputTokens", usage.inputTokens())
                .put("outputTokens", usage.outputTokens())
                .put("costMicroUsd", usage.costMicroUsd())
                .put("priced", usage.priced());
    }

    private static ObjectNode making(MadeTool tool) {
        ObjectNode making = NODES.objectNode()
                .put("maker", tool.making().maker())
                .put("prompts", tool.making().prompts())
                .put("engine", tool.making().engine());
        making.set("usage", usage(tool.making().usage()));
        ArrayNode attempts = making.putArray("attempts");
        for (Attempt attempt : tool.making().attempts()) {
            attempts.addObject()
                    .put("stage", attempt.stage().label())
                    .put("number", attempt.number())
                    .put("prompt", attempt.prompt())
                    .put("reply", attempt.reply())
                    .put("passed", attempt.passed())
                    .put("verdict", attempt.verdict())
                    .set("usage", usage(attempt.usage()));
        }
        return making;
    }

    private static ArrayNode examples(List<Example> examples) {
        ArrayNode list = NODES.arrayNode();
        examples.forEach(example -> list.addObject().put("question", example.question()).put("answer", example.answer()));
        return list;
    }

    private static JsonNode parsed(JsonText schema) {
        try {
            return JsonMapper.builder().build().readTree(schema.text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a made tool's schema is not JSON", e);
        }
    }
}

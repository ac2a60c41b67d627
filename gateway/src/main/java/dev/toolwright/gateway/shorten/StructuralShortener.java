package dev.toolwright.gateway.shorten;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Shortener;
import dev.toolwright.tool.Tool;
import java.util.Optional;

/**
 * Shows of a long answer as much as a budget of tokens allows: of lists the first elements, of texts the beginning, of objects
 * what holds anything, and never half a value of JSON. What was left out is named in {@code left_out}, together with the name
 * under which the model asks for more. The budget is kept by an estimate that errs on the safe side.
 */
public final class StructuralShortener implements Shortener {

    /** Below this there is no room to say what was left out. */
    public static final int LEAST_TOKENS = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Results results;
    private final int maxTokens;
    private final Object run = new Object();

    /** @param maxTokens of one observation, at least {@link #LEAST_TOKENS} */
    public StructuralShortener(Results results, int maxTokens) {
        if (maxTokens < LEAST_TOKENS) {
            throw new IllegalArgumentException("an observation needs " + LEAST_TOKENS + " tokens or more, not " + maxTokens);
        }
        this.results = results;
        this.maxTokens = maxTokens;
    }

    @Override
    public String shorten(String text) {
        if (Tokens.estimate(text) <= maxTokens) {
            return text;
        }
        JsonNode value = container(text).orElseGet(() -> JsonNodeFactory.instance.textNode(text));
        Excerpt excerpt = Excerpt.of(value, "", 0, maxTokens);
        String handle = excerpt.isWhole() ? "" : results.keep(run, text, value);
        return switch (excerpt.value()) {
            case TextNode start -> start.textValue() + "\n" + excerpt.named(handle, JsonNodeFactory.instance.objectNode());
            case ObjectNode object -> excerpt.named(handle, object).toString();
            default -> excerpt.named(handle, excerpt.wrapped()).toString();
        };
    }

    @Override
    public boolean namesMore(String shortened) {
        return shortened.contains("\"" + Excerpt.LEFT_OUT + "\":{\"" + MoreTool.RESULT + "\":\"");
    }

    @Override
    public Tool tool() {
        return MoreTool.TOOL;
    }

    @Override
    public Observation more(String arguments) {
        Optional<JsonNode> parsed = container(arguments).filter(JsonNode::isObject);
        String handle = parsed.map(given -> given.path(MoreTool.RESULT).asText()).orElse("");
        if (handle.isEmpty()) {
            return failed(MoreTool.NAME + " takes a JSON object with " + MoreTool.RESULT + ", " + MoreTool.AT + " and " + MoreTool.FROM);
        }
        Optional<JsonNode> whole = results.find(run, handle);
        if (whole.isEmpty()) {
            return failed("no result is kept under this name, or not any more; call the tool again that gave it");
        }
        return page(handle, whole.get(), parsed.get().path(MoreTool.AT).asText(), parsed.get().path(MoreTool.FROM));
    }

    private Observation page(String handle, JsonNode whole, String at, JsonNode from) {
        Optional<JsonNode> part = part(whole, at);
        if (part.isEmpty()) {
            return failed("there is nothing at this place; " + MoreTool.AT + " is a JSON pointer such as left_out names");
        }
        int size = part.get().isTextual()
                ? part.get().textValue().codePointCount(0, part.get().textValue().length())
                : part.get().size();
        int start = from.asInt(0);
        if (start < 0 || start > 0 && start >= size) {
            return failed(MoreTool.FROM + " must be below " + size + ", of which there are so many");
        }
        Excerpt excerpt = Excerpt.of(part.get(), at, start, maxTokens);
        return Observation.ok(excerpt.named(handle, excerpt.wrapped()).toString());
    }

    private static Optional<JsonNode> part(JsonNode whole, String at) {
        try {
            return Optional.of(whole.at(JsonPointer.compile(at))).filter(found -> !found.isMissingNode());
        } catch (IllegalArgumentException noPointer) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> container(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException justText) {
            return Optional.empty();
        }
    }

    private static Observation failed(String why) {
        return Observation.error(JsonNodeFactory.instance.objectNode().put("error", why).toString());
    }
}

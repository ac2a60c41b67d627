package dev.toolwright.gateway.argument;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What a value must have meant, where only one thing can have been. Empty: it may have meant something else. */
final class Values {

    /** As JSON writes them; a point may be a thousand's elsewhere, but not with these digits around it. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,99})(\\.\\d{1,99})?([eE][+-]?\\d{1,2})?");

    /** Beyond this, a number written out is longer than a double can be. */
    private static final int MOST_DIGITS = 310;

    /** What may separate several values in one text. */
    private static final Pattern SEPARATOR = Pattern.compile("[,;|\\n]");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()) // else buffers for each virtual thread
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Values() {}

    /** The list or object that a model packed into a string. */
    static Optional<JsonNode> unpacked(JsonNode value) {
        String text = value.isTextual() ? value.textValue().strip() : "";
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JsonProcessingException justText) {
            return Optional.empty();
        }
    }

    static Optional<JsonNode> number(JsonNode value) {
        String text = value.isTextual() ? value.textValue().strip() : "";
        return NUMBER.matcher(text).matches() ? Optional.of(node(new BigDecimal(text))) : Optional.empty();
    }

    static Optional<JsonNode> integer(JsonNode value) {
        return (value.isNumber() ? Optional.of(value) : number(value)).flatMap(Values::whole);
    }

    private static Optional<JsonNode> whole(JsonNode number) {
        if (number.isIntegralNumber()) {
            return Optional.of(number);
        }
        BigDecimal exact = number.decimalValue().stripTrailingZeros();
        return exact.scale() <= 0 && exact.precision() - exact.scale() <= MOST_DIGITS
                ? Optional.of(JsonNodeFactory.instance.numberNode(exact.toBigIntegerExact()))
                : Optional.empty();
    }

    private static JsonNode node(BigDecimal number) {
        return number.scale() == 0
                ? JsonNodeFactory.instance.numberNode(number.toBigIntegerExact())
                : JsonNodeFactory.instance.numberNode(number);
    }

    static Optional<JsonNode> truth(JsonNode value) {
        return switch (value.isTextual() ? value.textValue().strip().toLowerCase(Locale.ROOT) : "") {
            case "true" -> Optional.of(JsonNodeFactory.instance.booleanNode(true));
            case "false" -> Optional.of(JsonNodeFactory.instance.booleanNode(false));
            default -> Optional.empty();
        };
    }

    /** The one word of an enumeration that differs in the size of its letters or in white space around it only. */
    static Optional<JsonNode> word(JsonNode words, JsonNode value) {
        List<JsonNode> like = StreamSupport.stream(words.spliterator(), false)
                .filter(JsonNode::isTextual)
                .filter(word -> word.textValue().equalsIgnoreCase(value.asText().strip()))
                .toList();
        boolean there = StreamSupport.stream(words.spliterator(), false).anyMatch(value::equals);
        return !there && like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }

    /** Whether this is surely one value, and not several in one text. */
    static boolean isOne(JsonNode value) {
        return !value.isTextual()
                || !value.textValue().isBlank() && !SEPARATOR.matcher(value.textValue()).find();
    }
}

package dev.toolwright.models.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the JSON object in an input, fenced or followed by other text, and mends what models often get wrong in one. */
final class Arguments {

    private static final Pattern FENCE = Pattern.compile("(?s)```[a-zA-Z]*\\s*(.*?)(```|$)");
    private static final Pattern PYTHON_WORD =
            Pattern.compile("(?<=[:\\[,]\\s{0,4})(True|False|None)(?=\\s{0,4}[,}\\]])");

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Arguments() {}

    /** The object as written; mended if need be; the whole input if it is beyond mending. */
    static String read(String input, Set<Finding> findings) {
        String text = unfenced(input);
        if (text.isEmpty()) {
            findings.add(Finding.MISSING_INPUT);
            return "{}";
        }
        String object = Braces.cut(text);
        if (parse(STRICT, object).isPresent()) {
            return object;
        }
        Optional<ObjectNode> mended = parse(LENIENT, Braces.closed(pythonToJson(object)));
        findings.add(mended.isPresent() ? Finding.MENDED_INPUT : Finding.BROKEN_INPUT);
        return mended.map(JsonNode::toString).orElse(text);
    }

    static Optional<ObjectNode> parseStrictly(String text) {
        return parse(STRICT, text);
    }

    static String unfenced(String input) {
        Matcher fence = FENCE.matcher(input);
        return (fence.find() ? fence.group(1) : input).strip();
    }

    private static String pythonToJson(String text) {
        return PYTHON_WORD.matcher(text).replaceAll(match -> switch (match.group(1)) {
            case "True" -> "true";
            case "False" -> "false";
            default -> "null";
        });
    }

    private static Optional<ObjectNode> parse(JsonMapper mapper, String text) {
        try {
            return mapper.readTree(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}

package dev.toolwright.catalog.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.Optional;
import com.fasterxml.jackson.core.JsonFactory;

/**
 * Parses JSON and YAML as it is found in the wild: strictly first, then forgiving what is unambiguous (comments, trailing
 * commas, single quotes, raw control characters, missing values). Thread-safe.
 */
public final class DocumentParser {

    private static final int MAX_DEPTH = 500;

    private final ObjectMapper strict = JsonMapper.builder(factory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ObjectMapper lenient = JsonMapper.builder(factory())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * A parsed document.
     *
     * @param root its tree, of JSON lines an array; parts may be shared, none may be changed
     * @param mended whether it was malformed and was read all the same
     */
    public record Parsed(JsonNode root, boolean mended) {}

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                .build();
    }

    /** @throws DocumentException with the place, if it is neither JSON nor YAML */
    public Parsed parse(byte[] bytes) throws DocumentException {
        String text = Decoder.decode(bytes);
        if (text.isBlank()) {
            throw new DocumentException("", "is empty");
        }
        if (!looksLikeJson(text)) {
            return new Parsed(YamlTree.read(text), false);
        }
        try {
            return new Parsed(strict.readTree(text), false);
        } catch (JsonProcessingException e) {
            Optional<JsonNode> lines = lines(text);
            return lines.isPresent() ? new Parsed(lines.get(), false) : new Parsed(mend(text), true);
        }
    }

    /** JSON lines as an array: objects one after the other, and nothing else. */
    private Optional<JsonNode> lines(String text) {
        ArrayNode objects = strict.createArrayNode();
        try (MappingIterator<JsonNode> values = strict.readerFor(JsonNode.class)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValues(text)) {
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                if (!value.isObject()) {
                    return Optional.empty();
                }
                objects.add(value);
            }
            return objects.size() > 1 ? Optional.of(objects) : Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static boolean looksLikeJson(String text) {
        char first = text.stripLeading().charAt(0);
        return first == '{' || first == '[' || first == '"';
    }

    private JsonNode mend(String text) throws DocumentException {
        try {
            return lenient.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new DocumentException(place, "is not valid JSON: " + firstLine(e.getOriginalMessage()));
        }
    }

    /** Without Jackson's note on where an unclosed part began, which is mostly about Jackson. */
    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceFirst(": expected close marker .*", "");
    }
}

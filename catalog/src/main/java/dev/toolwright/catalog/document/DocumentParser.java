package dev.toolwright.catalog.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Parses JSON, YAML and tables as they are found in the wild: strictly first, then mending what it is plain to mend. Thread-safe. */
public final class DocumentParser {

    private static final int MAX_DEPTH = 500;

    private final ObjectMapper strict = JsonMapper.builder(factory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    /**
     * A parsed document.
     *
     * @param root its tree, of JSON lines and of a table's rows an array; parts may be shared, none may be changed
     * @param problem what makes it malformed; empty: it is not
     * @param mends what was assumed to read it all the same
     */
    public record Parsed(JsonNode root, Optional<DocumentException> problem, List<Mend> mends) {

        public Parsed {
            mends = List.copyOf(mends);
        }

        static Parsed whole(JsonNode root) {
            return new Parsed(root, Optional.empty(), List.of());
        }
    }

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
        if (TsvTable.recognises(text)) {
            return Parsed.whole(TsvTable.read(text, strict));
        }
        if (!looksLikeJson(text)) {
            return Parsed.whole(YamlTree.read(text));
        }
        try {
            return Parsed.whole(strict.readTree(text));
        } catch (JsonProcessingException e) {
            Optional<JsonNode> lines = lines(text);
            return lines.isPresent() ? Parsed.whole(lines.get()) : mended(text, problem(e));
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

    private static Parsed mended(String text, DocumentException problem) throws DocumentException {
        try {
            MendingReader.Mended mended = MendingReader.read(text);
            return new Parsed(mended.root(), Optional.of(problem), mended.mends());
        } catch (DocumentException hopeless) {
            problem.addSuppressed(hopeless);
            throw problem;
        }
    }

    private static DocumentException problem(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new DocumentException(place, "is not valid JSON: " + firstLine(e.getOriginalMessage()));
    }

    /** Without Jackson's note on where an unclosed part began, which is mostly about Jackson. */
    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceFirst(": expected close marker .*", "");
    }
}

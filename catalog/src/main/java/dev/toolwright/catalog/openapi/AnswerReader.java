package dev.toolwright.catalog.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.answer.AnswerSchemas;
import dev.toolwright.catalog.document.TreeSize;
import dev.toolwright.catalog.schema.References;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what operations answer. Of several media types JSON is preferred, then text. Used by one thread, for one document. */
final class AnswerReader {

    private static final int MAX_EXAMPLE = 20_000;
    private static final int MAX_EXAMPLES = 3;

    /** Far more than any document that was written by people; anchors of YAML can unfold to anything. */
    private static final long MAX_CHARACTERS = 100_000_000;

    private final References references;
    private final AnswerSchemas schemas;
    private final boolean readable;

    AnswerReader(JsonNode root, References references) {
        this.references = references;
        this.schemas = new AnswerSchemas(references);
        this.readable = TreeSize.fits(root, MAX_CHARACTERS);
    }

    /** What the answers that were read refer to. */
    ObjectNode definitions() {
        return schemas.definitions();
    }

    /** Successes first, lowest status first, as documented otherwise. */
    List<AnswerBook.Draft> read(JsonNode operation) {
        if (!readable) {
            return List.of();
        }
        List<AnswerBook.Draft> answers = new ArrayList<>();
        operation.path("responses").properties().forEach(entry -> references.follow(entry.getValue())
                .filter(JsonNode::isObject)
                .ifPresent(response -> answers.add(read(entry.getKey().toUpperCase(Locale.ROOT), response))));
        answers.sort(Comparator.comparing((AnswerBook.Draft answer) -> !answer.status().startsWith("2"))
                .thenComparing(AnswerBook.Draft::status));
        return answers;
    }

    private AnswerBook.Draft read(String status, JsonNode response) {
        String word = status.equals("DEFAULT") ? "default" : status;
        Optional<Map.Entry<String, JsonNode>> content = response.path("content").properties().stream()
                .min(Comparator.comparingInt(entry -> preference(bare(entry.getKey()))));
        if (content.isEmpty()) {
            return new AnswerBook.Draft(word, "", JsonNodeFactory.instance.objectNode(), List.of());
        }
        String mediaType = bare(content.get().getKey());
        JsonNode media = content.get().getValue();
        return new AnswerBook.Draft(
                word,
                mediaType.endsWith("/*") || mediaType.isEmpty() ? "application/json" : mediaType,
                schemas.read(media.path("schema")),
                examples(media));
    }

    private List<JsonNode> examples(JsonNode media) {
        List<JsonNode> examples = new ArrayList<>();
        if (media.has("example")) {
            examples.add(media.get("example"));
        }
        media.path("examples").forEach(example -> references.follow(example)
                .filter(found -> found.has("value"))
                .ifPresent(found -> examples.add(found.get("value"))));
        return examples.stream()
                .filter(example -> TreeSize.fits(example, MAX_EXAMPLE))
                .limit(MAX_EXAMPLES)
                .toList();
    }

    private static String bare(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static int preference(String mediaType) {
        return switch (mediaType) {
            case "application/json" -> 0;
            case "*/*", "application/*", "" -> 2;
            default -> mediaType.endsWith("json") ? 1 : mediaType.startsWith("text/") ? 3 : 4;
        };
    }
}

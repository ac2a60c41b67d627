package dev.toolwright.operation;

import dev.toolwright.tool.JsonText;
import java.util.List;

/**
 * What a document says that an operation answers in one case.
 *
 * @param status as the document writes it: {@code 200}, {@code 4XX}, {@code default}
 * @param mediaType of the body, without parameters; empty: there is none
 * @param schema JSON schema (2020-12) of the body, with all that it refers to under {@code $defs}; {@code {}} if anything may come
 * @param examples bodies as JSON, as the document gives them, not checked
 */
public record DocumentedAnswer(String status, String mediaType, JsonText schema, List<JsonText> examples) {

    public DocumentedAnswer {
        examples = List.copyOf(examples);
    }

    /** Whether this is what comes back when all goes well. */
    public boolean success() {
        return status.startsWith("2");
    }

    /** Whether there is a body, and it is JSON. */
    public boolean json() {
        return mediaType.endsWith("json");
    }
}

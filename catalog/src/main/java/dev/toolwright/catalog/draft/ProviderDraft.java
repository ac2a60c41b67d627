package dev.toolwright.catalog.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A provider that has no id yet.
 *
 * @param title its name for people
 * @param description may be empty
 * @param category may be empty
 * @param collection whose it is, or what it belongs to: {@code adyen.com}; may be empty
 * @param identity what makes it the same provider when it is found elsewhere: title and host, or category and file name
 * @param version as the document states it; may be empty
 * @param operations its tools, distinct in method and path
 * @param definitions what the schemas of their answers refer to
 * @param shared whether other documents may describe more of its tools, as ToolBench's query files do: those of one import are
 *     joined then, and an earlier description of a tool counts
 */
public record ProviderDraft(
        String title,
        String description,
        String category,
        String collection,
        String identity,
        String version,
        List<OperationDraft> operations,
        ObjectNode definitions,
        boolean shared) {

    public ProviderDraft {
        operations = List.copyOf(operations);
    }

    /** One that is described by one document. */
    public ProviderDraft(
            String title,
            String description,
            String category,
            String collection,
            String identity,
            String version,
            List<OperationDraft> operations,
            ObjectNode definitions) {
        this(title, description, category, collection, identity, version, operations, definitions, false);
    }

    /** One that is described by one document, of no collection. */
    public ProviderDraft(
            String title,
            String description,
            String category,
            String identity,
            String version,
            List<OperationDraft> operations,
            ObjectNode definitions) {
        this(title, description, category, "", identity, version, operations, definitions);
    }
}

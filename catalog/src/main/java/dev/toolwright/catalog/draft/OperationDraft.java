package dev.toolwright.catalog.draft;

import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.naming.ToolNames;
import dev.toolwright.operation.Operation;
import dev.toolwright.tool.JsonText;
import java.util.List;

/**
 * A tool that has no name yet.
 *
 * @param key what its name is made from
 * @param title its name as the document writes it, for people and for search
 * @param description for the model; may be empty
 * @param schema of its arguments
 * @param operation how it is called
 * @param answers what it answers; schemas refer to the definitions of the provider's draft
 */
public record OperationDraft(
        ToolNames.Key key,
        String title,
        String description,
        JsonText schema,
        Operation operation,
        List<AnswerBook.Draft> answers) {

    public OperationDraft {
        answers = List.copyOf(answers);
    }
}

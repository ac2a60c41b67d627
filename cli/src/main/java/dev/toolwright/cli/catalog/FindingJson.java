package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.draft.Finding;
import java.util.Locale;

/** What an import found, for programs. */
final class FindingJson {

    private FindingJson() {}

    static ObjectNode of(Finding finding) {
        return JsonNodeFactory.instance.objectNode()
                .put("kind", finding.kind().name().toLowerCase(Locale.ROOT))
                .put("document", finding.document())
                .put("place", finding.place())
                .put("message", finding.message())
                .put("done", finding.done());
    }
}

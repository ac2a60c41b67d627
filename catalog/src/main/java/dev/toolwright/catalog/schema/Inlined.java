package dev.toolwright.catalog.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * A schema that stands by itself.
 *
 * @param schema says of itself where it was cut
 * @param cuts where something was left out for its size or because it repeats itself: steps from the schema's root
 * @param missing references to what is not in the document
 */
public record Inlined(ObjectNode schema, List<String> cuts, Set<String> missing) {

    public Inlined {
        cuts = List.copyOf(cuts);
        missing = Set.copyOf(missing);
    }
}

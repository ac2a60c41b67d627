package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.models.offline.text.Span;
import java.util.List;
import java.util.Map;

/**
 * Arguments for a call.
 *
 * @param arguments what would be sent
 * @param quality how well the required arguments are served, 0 to about 1; 1 if none is required
 * @param missing names of required arguments for which there is no value
 * @param used words taken, by source
 */
public record Filling(ObjectNode arguments, double quality, List<String> missing, Map<Integer, List<Span>> used) {

    public Filling {
        missing = List.copyOf(missing);
        used = Map.copyOf(used);
    }

    /** Whether it takes words that another filling leaves. */
    public boolean usesMoreThan(Filling other) {
        return used.entrySet().stream().anyMatch(source -> source.getValue().stream().anyMatch(span ->
                other.used().getOrDefault(source.getKey(), List.of()).stream().noneMatch(span::overlaps)));
    }

    public boolean complete() {
        return missing.isEmpty();
    }
}

package dev.toolwright.cli.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.eval.retrieval.Miss;
import dev.toolwright.eval.retrieval.MissKind;
import java.util.Locale;

/** A miss as JSON. */
final class MissJson {

    private MissJson() {}

    static ObjectNode of(Miss miss) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("set", miss.task().instruction().set())
                .put("id", miss.task().instruction().id())
                .put("instruction", miss.task().instruction().text())
                .put("wanted", miss.tool())
                .put("kind", word(miss.kind()));
        miss.place().ifPresent(place -> node.put("place", place));
        if (!miss.like().isEmpty()) {
            node.put("like", miss.like());
        }
        miss.found().forEach(node.withArray("/found")::add);
        miss.task().wanted().keySet().stream().sorted().forEach(node.withArray("/allWanted")::add);
        return node;
    }

    static String word(MissKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

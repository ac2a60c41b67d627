package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.mention.JsonTexts;
import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.mention.MentionKind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a mention the way an argument wants it. Pure. */
final class ValueShaper {

    private final NumberShaper numbers = new NumberShaper();
    private final TextShaper texts = new TextShaper();
    private final ArrayShaper arrays = new ArrayShaper(this);

    /** Empty if the mention cannot be what the argument asks for. */
    Optional<Shape> shape(Mention mention, Slot slot) {
        return switch (slot.type()) {
            case INTEGER, NUMBER -> numbers.shape(mention, slot);
            case STRING, ANY -> text(mention, slot);
            case BOOLEAN -> mention.kind() == MentionKind.TRUTH
                    ? Optional.of(Shape.whole(BooleanNode.valueOf(Boolean.parseBoolean(mention.value())), slot.fit(MentionKind.TRUTH)))
                    : Optional.empty();
            case ARRAY -> arrays.shape(mention, slot);
            case OBJECT -> mention.kind() == MentionKind.JSON
                    ? JsonTexts.parse(mention.value()).filter(JsonNode::isObject).map(node -> Shape.whole(node, slot.fit(MentionKind.JSON)))
                    : Optional.empty();
        };
    }

    private Optional<Shape> text(Mention mention, Slot slot) {
        double fit = slot.fit(mention.kind());
        if (fit <= 0) {
            return texts.part(mention, slot);
        }
        String written = texts.write(mention, slot);
        return Stream.of(written, written.toUpperCase(Locale.ROOT), written.toLowerCase(Locale.ROOT))
                .filter(spelled -> slot.pattern().isEmpty() || slot.pattern().get().matcher(spelled).find())
                .findFirst()
                .map(spelled -> Shape.whole(TextNode.valueOf(spelled), fit));
    }
}

package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.document.SlotType;
import dev.toolwright.models.offline.mention.JsonTexts;
import dev.toolwright.models.offline.mention.MentionKind;

/** What a required argument gets of which nothing is said: its default, the only choice, ten for a base, or false. Never an example. */
final class Defaults {

    /** A missing node if there is nothing to fall back to. */
    JsonNode of(Slot slot) {
        if (slot.defaulted() && !slot.examples().isEmpty()) {
            String value = slot.examples().getLast();
            return slot.type() == SlotType.STRING ? TextNode.valueOf(value) : JsonTexts.parse(value).orElse(MissingNode.getInstance());
        }
        if (slot.type() == SlotType.INTEGER && slot.fit(MentionKind.BASE) > 0) {
            return IntNode.valueOf(10); // a number is decimal unless somebody says otherwise
        }
        if (slot.choices().size() == 1) {
            return TextNode.valueOf(slot.choices().getFirst());
        }
        return slot.type() == SlotType.BOOLEAN ? BooleanNode.FALSE : MissingNode.getInstance();
    }
}

package dev.toolwright.models.offline.fill;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.document.SlotType;
import dev.toolwright.models.offline.mention.MentionKind;
import dev.toolwright.models.offline.text.Words;
import java.util.Set;

/** "3 weeks back", "sell 4 pieces": counts that go down are negative where an argument allows it. */
final class Backwards {

    private static final Set<String> WORDS = Set.of(
            "back", "backward", "backwards", "ago", "before", "earlier", "subtract", "minus", "sell", "sold", "withdraw", "remove", "ship", "shipped", "less", "decrease", "reduce");

    private Backwards() {}

    static boolean said(String text) {
        return Words.of(text).stream().anyMatch(word -> WORDS.contains(word.lower()));
    }

    static boolean allowed(Slot slot) {
        return slot.type() == SlotType.INTEGER && slot.range().least() < 0 && slot.fit(MentionKind.LATITUDE) + slot.fit(MentionKind.LONGITUDE) == 0;
    }

    static JsonNode negate(JsonNode value) {
        return value.isIntegralNumber() && value.bigIntegerValue().signum() > 0 ? NumberShaper.node(value.decimalValue().negate(), true) : value;
    }
}

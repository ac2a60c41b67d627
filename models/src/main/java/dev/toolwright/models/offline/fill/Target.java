package dev.toolwright.models.offline.fill;

import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.document.SlotType;
import java.util.ArrayList;
import java.util.List;

/**
 * A slot and the way to it from the arguments' root: objects with known properties are filled property by property.
 *
 * @param path names, outermost first, the slot's own last
 * @param slot what is to be filled
 * @param required whether the call needs it
 */
record Target(List<String> path, Slot slot, boolean required) {

    Target {
        path = List.copyOf(path);
    }

    static List<Target> of(List<Slot> slots) {
        List<Target> targets = new ArrayList<>();
        slots.forEach(slot -> add(List.of(), slot, true, targets));
        return targets;
    }

    String name() {
        return path.getLast();
    }

    private static void add(List<String> before, Slot slot, boolean needed, List<Target> targets) {
        List<String> path = new ArrayList<>(before);
        path.add(slot.name());
        boolean required = needed && slot.required();
        if (slot.type() == SlotType.OBJECT && !slot.properties().isEmpty()) {
            slot.properties().forEach(property -> add(path, property, required, targets));
        } else {
            targets.add(new Target(path, slot, required));
        }
    }
}

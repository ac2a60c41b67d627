package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.simulate.Place.Item;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What calls have changed so far. What nobody has touched is not in it: that follows from the seed. Guarded by whoever holds
 * it: all methods are called under its lock.
 */
final class World {

    /** More than any instruction makes; a client of a server that runs for weeks could make more. */
    static final int MAX_ITEMS = 100_000;

    private final Map<String, Map<String, ObjectNode>> created = new HashMap<>();
    private final Map<Item, ObjectNode> changed = new HashMap<>();
    private final Set<Item> deleted = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private int size;

    /** Whether there is room for another item; where there is none, nothing more is remembered. */
    private boolean room() {
        return size++ < MAX_ITEMS;
    }

    void create(Item item, ObjectNode members) {
        if (room()) {
            created.computeIfAbsent(item.collection(), _ -> new LinkedHashMap<>()).put(item.id(), members);
            deleted.remove(item);
        }
    }

    void change(Item item, ObjectNode members) {
        if (room()) {
            ObjectNode all = changed.computeIfAbsent(item, _ -> Json.object());
            all.setAll(members);
        }
    }

    void delete(Item item) {
        if (room()) {
            deleted.add(item);
            changed.remove(item);
            created.getOrDefault(item.collection(), new HashMap<>()).remove(item.id());
        }
    }

    /** Hears what an answer shows: whoever reads an id in it may ask for what it names. */
    void name(JsonNode answer) {
        switch (answer) {
            case ObjectNode object -> object.properties().forEach(member -> {
                JsonNode value = member.getValue();
                if (value.isContainerNode()) {
                    name(value);
                } else if (Entities.mayName(member.getKey()) && named.size() < MAX_ITEMS) {
                    named.add(value.asText());
                }
            });
            case ArrayNode array -> array.forEach(this::name);
            case JsonNode _ -> { }
        }
    }

    boolean named(String id) {
        return named.contains(id);
    }

    boolean deleted(Item item) {
        return deleted.contains(item);
    }

    boolean created(Item item) {
        return created.getOrDefault(item.collection(), Map.of()).containsKey(item.id());
    }

    /** Ids in the order in which they were created. */
    List<String> createdIn(String collection) {
        return List.copyOf(created.getOrDefault(collection, Map.of()).keySet());
    }

    /** What is known of an item because calls said so; empty if nothing is. */
    Optional<ObjectNode> known(Item item) {
        JsonNode made = created.getOrDefault(item.collection(), Map.of()).get(item.id());
        JsonNode later = changed.get(item);
        if (made == null && later == null) {
            return Optional.empty();
        }
        ObjectNode all = Json.object();
        if (made instanceof ObjectNode object) {
            all.setAll(object);
        }
        if (later instanceof ObjectNode object) {
            all.setAll(object);
        }
        return Optional.of(all);
    }
}

package dev.toolwright.catalog.hierarchy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Places as UTF-8 JSON and back, as they lie in the catalogue. Thread-safe. */
public final class PlaceCodec {

    private static final ObjectMapper JSON = new ObjectMapper();

    public byte[] write(PlacedProvider placed) throws IOException {
        ObjectNode node = JSON.createObjectNode()
                .put("provider", placed.id())
                .put("name", placed.name())
                .put("sha256", placed.sha256());
        node.set("category", label(placed.place().category()));
        node.set("collection", label(placed.place().collection()));
        placed.words().name().stream().sorted().forEach(node.putArray("nameWords")::add);
        ObjectNode counts = node.putObject("words");
        new TreeMap<>(placed.words().counts()).forEach(counts::put);
        return JSON.writeValueAsBytes(node);
    }

    /** @throws IOException if the bytes are no place */
    public PlacedProvider read(byte[] bytes) throws IOException {
        JsonNode node = JSON.readTree(bytes);
        Set<String> name = new HashSet<>();
        node.path("nameWords").forEach(word -> name.add(word.asText()));
        Map<String, Integer> counts = new HashMap<>();
        node.path("words").properties().forEach(word -> counts.put(word.getKey(), word.getValue().asInt()));
        Place place = new Place(
                node.path("provider").asText(), label(node.path("category")), label(node.path("collection")));
        return new PlacedProvider(
                place, node.path("name").asText(), node.path("sha256").asText(), new ProviderWords(name, counts));
    }

    private static ObjectNode label(Label label) {
        return JSON.createObjectNode().put("name", label.name()).put("inferred", label.inferred());
    }

    private static Label label(JsonNode node) {
        return new Label(node.path("name").asText(), node.path("inferred").asBoolean());
    }
}

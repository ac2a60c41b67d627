package dev.toolwright.models.pricing;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prices by model id ({@code openai:gpt-4o}). A dated name ({@code openai:gpt-4o-2024-08-06}) costs what the name without
 * its date does, unless listed itself.
 *
 * @param date when the built-in prices were written down
 * @param byModel prices by model id
 */
public record PriceList(LocalDate date, Map<String, Price> byModel) {

    private static final String DATE_SUFFIX = "-(\\d{4}-\\d{2}-\\d{2}|\\d{8}|latest)$";

    public PriceList {
        byModel = Map.copyOf(byModel);
    }

    /** The list that comes with Toolwright; costs a read of a small resource. */
    public static PriceList builtIn() {
        try (InputStream file = requireNonNull(PriceList.class.getResourceAsStream("prices.json"))) {
            JsonNode root = JsonMapper.builder().build().readTree(file);
            Map<String, Price> prices = new HashMap<>();
            root.path("models").forEachEntry((model, price) -> prices.put(model, price(price)));
            return new PriceList(LocalDate.parse(root.path("date").asText()), prices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Price price(JsonNode node) {
        return new Price(
                node.path("input").asDouble(),
                node.path("cachedInput").asDouble(),
                node.path("output").asDouble());
    }

    /** This list with other prices in front of its own. */
    public PriceList with(Map<String, Price> overrides) {
        Map<String, Price> all = new HashMap<>(byModel);
        all.putAll(overrides);
        return new PriceList(date, all);
    }

    /** @param model as in {@code openai:gpt-4o} */
    public Optional<Price> find(String model) {
        @Nullable Price exact = byModel.get(model);
        return exact != null
                ? Optional.of(exact)
                : Optional.ofNullable(byModel.get(model.replaceFirst(DATE_SUFFIX, "")));
    }
}

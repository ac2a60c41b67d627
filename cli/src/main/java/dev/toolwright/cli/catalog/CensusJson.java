package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.CatalogStats;
import dev.toolwright.catalog.census.Census;
import dev.toolwright.catalog.census.Repeats;
import dev.toolwright.catalog.census.Spread;
import dev.toolwright.catalog.census.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A census for programs. */
final class CensusJson {

    private CensusJson() {}

    static ObjectNode of(CatalogStats stats, Census census) {
        ObjectNode document = JsonNodeFactory.instance.objectNode()
                .put("tools", stats.tools())
                .put("providers", stats.providers().size())
                .put("categories", CensusPrinter.named(census.categories()))
                .put("collections", CensusPrinter.named(census.collections()))
                .put("vectors", stats.vectors())
                .put("bytes", stats.bytes())
                .put("folder", stats.folder().toString());
        document.set("all", tally(census.all()));
        tallies(document.putArray("byCategory"), census.categories());
        tallies(document.putArray("byCollection"), census.collections());
        Map<String, Tally> byId = new HashMap<>();
        census.providers().forEach(tally -> byId.put(tally.name(), tally));
        ArrayNode providers = document.putArray("byProvider");
        stats.providers().forEach(entry -> {
            ObjectNode node = EntryJson.provider(entry);
            Tally tally = byId.get(entry.provider().id());
            if (tally != null) {
                ObjectNode figures = tally(tally);
                figures.remove(List.of("name", "providers", "inferred"));
                node.setAll(figures);
            }
            providers.add(node);
        });
        document.set("sameOperation", repeats(census.sameOperation()));
        document.set("sameText", repeats(census.sameText()));
        return document;
    }

    private static void tallies(ArrayNode list, List<Tally> tallies) {
        tallies.forEach(tally -> list.add(tally(tally)));
    }

    private static ObjectNode tally(Tally tally) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("name", tally.name())
                .put("providers", tally.providers())
                .put("inferred", tally.inferred())
                .put("tools", tally.tools())
                .put("undescribed", tally.undescribed());
        node.set("parameters", spread(tally.parameters()));
        node.set("requiredParameters", spread(tally.required()));
        node.set("descriptionCharacters", spread(tally.description()));
        node.set("schemaCharacters", spread(tally.schema()));
        ObjectNode authentication = node.putObject("authentication");
        tally.authentication().forEach(authentication::put);
        return node;
    }

    private static ObjectNode spread(Spread spread) {
        return JsonNodeFactory.instance.objectNode()
                .put("median", spread.median())
                .put("p95", spread.p95())
                .put("max", spread.max())
                .put("total", spread.total());
    }

    private static ObjectNode repeats(Repeats repeats) {
        ObjectNode node = JsonNodeFactory.instance.objectNode()
                .put("groups", repeats.groups())
                .put("surplus", repeats.surplus())
                .put("overProviders", repeats.overProviders());
        ArrayNode largest = node.putArray("largest");
        repeats.largest().forEach(repeat -> {
            ArrayNode tools = largest.addObject()
                    .put("what", repeat.what())
                    .put("tools", repeat.count())
                    .put("providers", repeat.providers())
                    .putArray("some");
            repeat.tools().forEach(tools::add);
        });
        return node;
    }
}

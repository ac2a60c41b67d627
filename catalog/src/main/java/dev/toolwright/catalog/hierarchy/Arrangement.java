package dev.toolwright.catalog.hierarchy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fills in the categories and collections that documents do not state. Places that were found before stay as they are, so that
 * a catalogue that grows is not reshuffled; the same catalogue, grown in the same way, gives the same. Costs about a second
 * for some thousand providers.
 */
public final class Arrangement {

    private static final int CATEGORY = 15;
    private static final int SMALLEST_CATEGORY = 3;
    private static final int COLLECTION = 8;
    private static final int SMALLEST_COLLECTION = 2;

    private Arrangement() {}

    /** @return the places of all, in their order */
    public static List<PlacedProvider> of(List<PlacedProvider> providers) {
        Map<String, PlacedProvider> byId = new TreeMap<>();
        providers.forEach(provider -> byId.put(provider.id(), provider));
        List<Unit> units = units(List.copyOf(byId.values()));
        List<String> categories = new Inference(units, CATEGORY, SMALLEST_CATEGORY)
                .place(units.stream().map(Arrangement::category).toList());
        for (int i = 0; i < units.size(); i++) {
            String name = categories.get(i);
            units.get(i).members().stream()
                    .filter(member -> member.place().category().isEmpty() && !name.isEmpty())
                    .forEach(member -> byId.put(
                            member.id(), member.withPlace(member.place().withCategory(Label.inferred(name)))));
        }
        collect(byId);
        return providers.stream().map(provider -> byId.getOrDefault(provider.id(), provider)).toList();
    }

    /** Within each category, those of whose owner nothing is known. */
    private static void collect(Map<String, PlacedProvider> byId) {
        Map<String, List<PlacedProvider>> categories = new TreeMap<>();
        for (PlacedProvider provider : byId.values()) {
            Label collection = provider.place().collection();
            if (!provider.place().category().isEmpty() && (collection.isEmpty() || collection.inferred())) {
                categories.computeIfAbsent(provider.place().category().name(), _ -> new ArrayList<>()).add(provider);
            }
        }
        for (List<PlacedProvider> members : categories.values()) {
            List<Unit> units = units(members);
            List<String> collections = new Inference(units, COLLECTION, SMALLEST_COLLECTION)
                    .place(units.stream().map(unit -> unit.members().getFirst().place().collection().name()).toList());
            for (int i = 0; i < units.size(); i++) {
                String name = collections.get(i);
                units.get(i).members().stream()
                        .filter(member -> member.place().collection().isEmpty() && !name.isEmpty())
                        .forEach(member -> byId.put(
                                member.id(), member.withPlace(member.place().withCollection(Label.inferred(name)))));
            }
        }
    }

    private static List<Unit> units(List<PlacedProvider> providers) {
        Map<Unit.Key, List<PlacedProvider>> members = new LinkedHashMap<>();
        providers.stream()
                .sorted(Comparator.comparing(PlacedProvider::id))
                .forEach(provider -> members.computeIfAbsent(provider.unit(), _ -> new ArrayList<>()).add(provider));
        return members.entrySet().stream().map(entry -> new Unit(entry.getKey(), entry.getValue())).toList();
    }

    /** What one of its members is known to be in: stated before inferred. */
    private static String category(Unit unit) {
        return unit.members().stream()
                .map(member -> member.place().category())
                .filter(label -> !label.isEmpty())
                .min(Comparator.comparing(Label::inferred))
                .map(Label::name)
                .orElse("");
    }
}

package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.hierarchy.Label;
import dev.toolwright.catalog.hierarchy.Place;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the hierarchy. */
@Command(
        name = "tree",
        description = "Show categories, the collections in them, and the providers in these. What a document does not say itself "
                + "was inferred from words that providers share, and is marked with ~.")
final class TreeCommand implements Callable<Integer> {

    @Option(names = "--category", paramLabel = "NAME", description = "Only this category.")
    private @Nullable String category;

    @Option(names = "--collection", paramLabel = "NAME", description = "Only this collection.")
    private @Nullable String collection;

    @Option(names = "--depth", paramLabel = "N", defaultValue = "2",
            description = "1: categories, 2: collections too, 3: providers too. Default: ${DEFAULT-VALUE}.")
    private int depth;

    @Option(names = "--anew", description = "Infer anew what was inferred, from all that is there now.")
    private boolean anew;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    TreeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A category or a collection. */
    private record Node(String name, List<Standing> members) {
        int tools() {
            return members.stream().mapToInt(standing -> standing.provider().tools()).sum();
        }

        boolean inferred() {
            return 2 * members.stream().filter(Standing::inferred).count() > members.size();
        }
    }

    /** A provider, and whether it was put into the node that it is shown in by its words. */
    private record Standing(ProviderEntry provider, Place place, boolean inferred) {}

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = Session.open(surroundings, common)) {
            session.ensureBuiltInApis();
            Catalog catalog = session.toolwright().catalog();
            if (anew) {
                surroundings.terminal().err().println(Amount.of(catalog.hierarchy().arrangeAnew(), "provider") + " moved");
            }
            List<Standing> all = standings(catalog);
            if (json.chosen()) {
                JsonOption.print(surroundings.terminal(), document(all));
            } else {
                print(all);
            }
            return ExitStatus.OK.code();
        }
    }

    private List<Standing> standings(Catalog catalog) {
        Map<String, Place> places = catalog.hierarchy().places();
        List<Standing> all = new ArrayList<>();
        for (ProviderEntry entry : catalog.providers()) {
            Place place = places.getOrDefault(entry.provider().id(), Place.unknown(entry.provider().id()));
            if (fits(category, place.category()) && fits(collection, place.collection())) {
                all.add(new Standing(entry, place, place.category().inferred()));
            }
        }
        return all;
    }

    private static boolean fits(@Nullable String wanted, Label label) {
        return wanted == null || wanted.strip().equalsIgnoreCase(label.name());
    }

    private static List<Node> byCategory(List<Standing> all) {
        Map<String, List<Standing>> groups = new TreeMap<>();
        all.forEach(standing -> groups.computeIfAbsent(standing.place().category().name(), _ -> new ArrayList<>()).add(standing));
        return nodes(groups);
    }

    private static List<Node> byCollection(List<Standing> all) {
        Map<String, List<Standing>> groups = new TreeMap<>();
        all.forEach(standing -> groups.computeIfAbsent(standing.place().collection().name(), _ -> new ArrayList<>())
                .add(new Standing(standing.provider(), standing.place(), standing.place().collection().inferred())));
        return nodes(groups);
    }

    private static List<Node> nodes(Map<String, List<Standing>> groups) {
        return groups.entrySet().stream()
                .map(group -> new Node(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt(Node::tools).reversed().thenComparing(Node::name))
                .toList();
    }

    private void print(List<Standing> all) {
        Terminal terminal = surroundings.terminal();
        for (Node shownCategory : byCategory(all)) {
            line(terminal, 0, shownCategory, "(no category)");
            for (Node shownCollection : depth < 2 ? List.<Node>of() : byCollection(shownCategory.members())) {
                line(terminal, 1, shownCollection, "(no collection)");
                for (Standing standing : depth < 3 ? List.<Standing>of() : shownCollection.members()) {
                    terminal.out().println("    " + standing.provider().provider().id() + "  "
                            + Amount.of(standing.provider().tools(), "tool"));
                }
            }
        }
        if (all.isEmpty()) {
            terminal.err().println("nothing found; 'toolwright catalog tree --depth 1' shows the categories");
        }
    }

    private static void line(Terminal terminal, int level, Node node, String unnamed) {
        String name = node.name().isEmpty() ? unnamed : Plain.line(node.name());
        terminal.out().println("  ".repeat(level) + (node.inferred() ? "~ " : "")
                + terminal.style(level == 0 ? Style.STRONG : Style.NAME, name) + "  "
                + Amount.of(node.members().size(), "provider") + ", " + Amount.of(node.tools(), "tool"));
    }

    private static ArrayNode document(List<Standing> all) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Node shownCategory : byCategory(all)) {
            ObjectNode outer = node(list, shownCategory);
            ArrayNode collections = outer.putArray("collections");
            for (Node shownCollection : byCollection(shownCategory.members())) {
                ArrayNode providers = node(collections, shownCollection).putArray("members");
                shownCollection.members().forEach(standing -> providers.addObject()
                        .put("id", standing.provider().provider().id())
                        .put("tools", standing.provider().tools())
                        .put("categoryInferred", standing.place().category().inferred())
                        .put("collectionInferred", standing.place().collection().inferred()));
            }
        }
        return list;
    }

    private static ObjectNode node(ArrayNode list, Node node) {
        return list.addObject()
                .put("name", node.name())
                .put("providers", node.members().size())
                .put("inferred", (int) node.members().stream().filter(Standing::inferred).count())
                .put("tools", node.tools());
    }
}

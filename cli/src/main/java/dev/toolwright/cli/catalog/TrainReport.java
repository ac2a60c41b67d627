package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.rank.RankModel;
import dev.toolwright.catalog.rank.training.Quality;
import dev.toolwright.catalog.rank.training.Quality.Estimate;
import dev.toolwright.catalog.rank.training.Setting;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Columns;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** What a training showed: setting by setting, ranking by ranking and set by set. */
record TrainReport(int instructions, List<Showing> showings) {

    /** What one ranking is worth in one setting. */
    private record Showing(Setting setting, String ranking, SequencedMap<String, Quality> bySet) {}

    TrainReport(int instructions) {
        this(instructions, List.of());
    }

    TrainReport with(Setting setting, String ranking, SequencedMap<String, Quality> bySet) {
        List<Showing> more = new ArrayList<>(showings);
        more.add(new Showing(setting, ranking, bySet));
        return new TrainReport(instructions, more);
    }

    private SequencedMap<Setting, List<Showing>> bySetting() {
        SequencedMap<Setting, List<Showing>> grouped = new LinkedHashMap<>();
        showings.forEach(showing -> grouped.computeIfAbsent(showing.setting(), setting -> new ArrayList<>()).add(showing));
        return grouped;
    }

    void print(Terminal terminal, JsonOption json, RankModel model, Path file) {
        if (json.chosen()) {
            JsonOption.print(terminal, document(model, file));
            return;
        }
        bySetting().forEach((setting, found) -> {
            terminal.out().println("among " + Amount.of(setting.tools(), "tool") + ", " + setting.name() + ":");
            List<List<String>> rows = new ArrayList<>();
            found.forEach(showing -> showing.bySet()
                    .forEach((set, quality) -> rows.add(row(showing.ranking(), set, quality))));
            Columns.print(terminal, List.of("ranking", "set", "instructions", "NDCG@1", "NDCG@5", "all in 10"), rows);
            terminal.out().println();
        });
        terminal.out().println(Plain.line(file.toString()) + ": "
                + Amount.of(model.weights().size(), "weight") + " from " + Amount.of(instructions, "instruction"));
    }

    private static List<String> row(String ranking, String set, Quality quality) {
        return List.of(
                ranking,
                set,
                Integer.toString(quality.instructions()),
                percent(quality.ndcg1()),
                percent(quality.ndcg5()),
                percent(quality.complete10()));
    }

    private static String percent(Estimate estimate) {
        return String.format(Locale.ROOT, "%.1f ±%.1f", 100 * estimate.mean(), 100 * estimate.margin());
    }

    private ObjectNode document(RankModel model, Path file) {
        ObjectNode root = JsonNodeFactory.instance.objectNode()
                .put("model", file.toString())
                .put("instructions", instructions)
                .put("sha256", model.provenance().sha256());
        ArrayNode settings = root.putArray("settings");
        bySetting().forEach((setting, found) -> {
            ObjectNode node = settings.addObject().put("name", setting.name()).put("tools", setting.tools());
            ObjectNode validated = node.putObject("crossValidation");
            found.forEach(showing -> put(validated.putObject(showing.ranking()), showing.bySet()));
        });
        return root;
    }

    private static void put(ObjectNode node, SequencedMap<String, Quality> bySet) {
        bySet.forEach((set, quality) -> {
            ObjectNode figures = node.putObject(set).put("instructions", quality.instructions());
            put(figures, "ndcg1", quality.ndcg1());
            put(figures, "ndcg5", quality.ndcg5());
            put(figures, "complete10", quality.complete10());
        });
    }

    private static void put(ObjectNode figures, String name, Estimate estimate) {
        figures.putObject(name).put("mean", estimate.mean()).put("margin", estimate.margin());
    }
}

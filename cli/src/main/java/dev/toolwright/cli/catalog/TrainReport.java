package dev.toolwright.cli.catalog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.rank.RankModel;
import dev.toolwright.catalog.rank.training.Quality;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.terminal.Amount;
import dev.toolwright.cli.terminal.Columns;
import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** What a training showed, ranking by ranking. */
record TrainReport(int instructions, SequencedMap<String, Quality> qualities) {

    TrainReport(int instructions) {
        this(instructions, new LinkedHashMap<>());
    }

    TrainReport with(String ranking, Quality quality) {
        SequencedMap<String, Quality> more = new LinkedHashMap<>(qualities);
        more.put(ranking, quality);
        return new TrainReport(instructions, more);
    }

    void print(Terminal terminal, JsonOption json, RankModel model, Path file) {
        if (json.chosen()) {
            JsonOption.print(terminal, document(model, file));
            return;
        }
        if (!qualities.isEmpty()) {
            List<List<String>> rows = qualities.entrySet().stream()
                    .map(entry -> row(entry.getKey(), entry.getValue()))
                    .toList();
            Columns.print(terminal, List.of("ranking", "NDCG@1", "NDCG@5", "all in 10", "95 %"), rows);
        }
        terminal.out().println(Plain.line(file.toString()) + ": " + model.weights().size() + " weights from "
                + Amount.of(instructions, "instruction"));
    }

    private static List<String> row(String ranking, Quality quality) {
        return List.of(
                ranking,
                percent(quality.ndcg1()),
                percent(quality.ndcg5()),
                percent(quality.complete10()),
                "±" + percent(quality.margin1()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private ObjectNode document(RankModel model, Path file) {
        ObjectNode root = JsonNodeFactory.instance.objectNode()
                .put("model", file.toString())
                .put("instructions", instructions)
                .put("sha256", model.provenance().sha256());
        ObjectNode rankings = root.putObject("crossValidation");
        qualities.forEach((ranking, quality) -> rankings.putObject(ranking)
                .put("ndcg1", quality.ndcg1())
                .put("ndcg5", quality.ndcg5())
                .put("complete10", quality.complete10())
                .put("margin1", quality.margin1()));
        return root;
    }
}

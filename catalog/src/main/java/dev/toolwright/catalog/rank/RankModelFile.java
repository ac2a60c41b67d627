package dev.toolwright.catalog.rank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.catalog.rank.RankModel.Provenance;
import dev.toolwright.catalog.rank.RankModel.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trained models as JSON for people to read: one line a feature. The same model is the same bytes. A model whose features are
 * not those of this version is refused: its weights would be put on something else.
 */
public final class RankModelFile {

    private static final String FORMAT = "toolwright-rank-1";
    private static final String SHIPPED = "rank-model.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RankModelFile() {}

    /** The model that comes with Toolwright, trained on public instructions of ToolBench; read once. */
    public static RankModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        private static final RankModel MODEL = readShipped();
    }

    private static RankModel readShipped() {
        try (InputStream stream = RankModelFile.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException(SHIPPED + " is not on the class path");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8), SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException("the ranking model that comes with Toolwright cannot be read", e);
        }
    }

    /** @throws RankModelException if there is no such file, or no model of this version in it */
    public static RankModel read(Path file) {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new RankModelException(file + ": cannot be read as a ranking model: " + e.getMessage(), e);
        }
    }

    public static String write(RankModel model) {
        StringBuilder text = new StringBuilder();
        ObjectNode head = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        head.putObject("trainedOn")
                .put("sha256", model.provenance().sha256())
                .put("instructions", model.provenance().instructions())
                .put("tools", model.provenance().tools())
                .put("vectors", model.provenance().vectors())
                .put("seed", model.provenance().seed());
        String opened = head.toString();
        text.append(opened, 0, opened.length() - 1).append(",\n\"features\":[");
        String separator = "\n";
        for (Weight weight : model.weights()) {
            text.append(separator).append(JsonNodeFactory.instance.objectNode()
                    .put("name", weight.feature())
                    .put("mean", weight.mean())
                    .put("deviation", weight.deviation())
                    .put("weight", weight.value()));
            separator = ",\n";
        }
        return text.append("\n]}\n").toString();
    }

    static RankModel parse(String text, String source) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new RankModelException(source + ": is no ranking model: " + e.getOriginalMessage(), e);
        }
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new RankModelException(source + ": is no ranking model of the format " + FORMAT
                    + "; 'toolwright catalog train' makes one");
        }
        List<Weight> weights = new ArrayList<>();
        root.path("features").forEach(node -> weights.add(weight(node, source)));
        fit(weights, source);
        JsonNode from = root.path("trainedOn");
        return new RankModel(weights, new Provenance(
                from.path("sha256").asText(),
                from.path("instructions").asInt(),
                from.path("tools").asInt(),
                from.path("vectors").asInt(),
                from.path("seed").asLong()));
    }

    private static Weight weight(JsonNode node, String source) {
        Weight weight = new Weight(
                node.path("name").asText(),
                number(node, "mean"),
                number(node, "deviation"),
                number(node, "weight"));
        boolean sound = Double.isFinite(weight.mean()) && Double.isFinite(weight.value()) && weight.deviation() > 0
                && Double.isFinite(weight.deviation());
        if (!sound) {
            throw new RankModelException(source + ": feature '" + weight.feature()
                    + "': mean, deviation above 0 and weight were expected; train the model anew");
        }
        return weight;
    }

    private static double number(JsonNode node, String member) {
        return node.path(member).isNumber() ? node.path(member).doubleValue() : Double.NaN;
    }

    private static void fit(List<Weight> weights, String source) {
        List<String> expected = Features.names();
        for (int i = 0; i < Math.max(expected.size(), weights.size()); i++) {
            String name = i < expected.size() ? expected.get(i) : "nothing";
            String found = i < weights.size() ? weights.get(i).feature() : "nothing";
            if (!name.equals(found)) {
                throw new RankModelException(source + ": was trained with other features than this version has: feature "
                        + (i + 1) + " is '" + found + "', and '" + name
                        + "' was expected; train it anew with 'toolwright catalog train'");
            }
        }
    }
}

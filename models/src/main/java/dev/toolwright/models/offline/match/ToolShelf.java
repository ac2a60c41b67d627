package dev.toolwright.models.offline.match;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.models.offline.document.ToolDocument;
import dev.toolwright.tool.Tool;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is known of the tools and texts seen lately, as each step of a search asks about the same ones. Thread-safe. */
public final class ToolShelf {

    private final EmbeddingModel embedding;
    private final Cache<Tool, KnownTool> tools;
    private final Cache<String, Vector> questions;

    /** @param size tools, and questions, that are remembered */
    public ToolShelf(EmbeddingModel embedding, int size) {
        this.embedding = embedding;
        this.tools = Caffeine.newBuilder().maximumSize(size).build();
        this.questions = Caffeine.newBuilder().maximumSize(size).build();
    }

    /** The tools in their order; unknown ones are read and embedded together. */
    public List<KnownTool> known(List<Tool> offered) {
        List<ToolDocument> unread = offered.stream()
                .filter(tool -> tools.getIfPresent(tool) == null)
                .map(ToolDocument::of)
                .toList();
        List<KnownTool> fresh = new ArrayList<>();
        if (!unread.isEmpty()) {
            List<float[]> vectors = embedding.embedPassages(unread.stream().map(ToolDocument::summary).toList());
            for (int i = 0; i < unread.size(); i++) {
                KnownTool known = new KnownTool(unread.get(i), new Vector(vectors.get(i)));
                fresh.add(known);
                tools.put(known.document().tool(), known);
            }
        }
        return offered.stream().map(tool -> find(tool, fresh)).toList();
    }

    /** A tool that was evicted meanwhile is among the fresh ones, or is read again. */
    private KnownTool find(Tool tool, List<KnownTool> fresh) {
        return fresh.stream()
                .filter(known -> known.document().tool().equals(tool))
                .findFirst()
                .orElseGet(() -> tools.get(tool, unknown -> {
                    ToolDocument document = ToolDocument.of(unknown);
                    return new KnownTool(document, new Vector(embedding.embedPassages(List.of(document.summary())).getFirst()));
                }));
    }

    /** Meaning of a question. */
    public Vector meaning(String question) {
        return questions.get(question, text -> new Vector(embedding.embedQuery(text)));
    }
}

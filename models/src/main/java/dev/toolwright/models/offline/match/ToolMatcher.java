package dev.toolwright.models.offline.match;

import dev.toolwright.models.offline.document.ToolDocument;
import dev.toolwright.models.offline.text.Synonyms;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Scores how well a tool's document fits the words of a request, by meaning and by the words themselves. Thread-safe. */
public final class ToolMatcher {

    /** Cosines of this encoder lie between about these two for unrelated and for matching texts. */
    private static final double UNRELATED = 0.38;
    private static final double MATCHING = 0.7;
    private static final double MEANING = 1.0;
    private static final double WORDS = 0.9;
    private static final double NAME = 0.4;
    private static final double RELATIVE = 0.6;

    private final ToolShelf shelf;

    public ToolMatcher(ToolShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * @param text the request's words
     * @param stems stems of those of its words that are not values
     * @return 0 for nothing in common, about 2 for a close fit
     */
    public double score(String text, Set<String> stems, KnownTool tool, List<KnownTool> all) {
        double meaning = (shelf.meaning(text).cosine(tool.vector()) - UNRELATED) / (MATCHING - UNRELATED);
        return MEANING * Math.clamp(meaning, 0, 1.2)
                + WORDS * words(stems, tool.document(), all)
                + NAME * share(tool.document().nameStems(), stems);
    }

    /** Weighted share of the request's words that the document uses; rare words weigh more, words that no document uses little. */
    private static double words(Set<String> stems, ToolDocument document, List<KnownTool> all) {
        double found = 0;
        double total = 0;
        for (String stem : stems) {
            long users = all.stream().filter(tool -> field(stem, tool.document()) > 0).count();
            double weight = users == 0 ? 0.2 : Math.log(1 + (all.size() + 0.5) / (users + 0.5));
            found += weight * field(stem, document);
            total += weight;
        }
        return total == 0 ? 0 : found / total;
    }

    private static double field(String stem, ToolDocument document) {
        return Math.max(plain(stem, document), RELATIVE * Synonyms.of(stem).stream().mapToDouble(other -> plain(other, document)).max().orElse(0));
    }

    private static double plain(String stem, ToolDocument document) {
        if (document.nameStems().contains(stem)) {
            return 1;
        }
        if (document.headStems().contains(stem)) {
            return 0.9;
        }
        return document.bodyStems().contains(stem) ? 0.6 : document.providerStems().contains(stem) ? 0.4 : 0;
    }

    private static double share(Collection<String> names, Set<String> stems) {
        double hits = 0;
        for (String name : names) {
            hits += stems.contains(name) ? 1 : Synonyms.of(name).stream().anyMatch(stems::contains) ? RELATIVE : 0;
        }
        return names.isEmpty() ? 0 : hits / names.size();
    }
}

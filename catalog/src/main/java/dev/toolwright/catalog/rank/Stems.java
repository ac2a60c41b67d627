package dev.toolwright.catalog.rank;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.Tokens;
import dev.toolwright.catalog.index.WordAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;

/**
 * Words as the index has them. The analyzer takes what stands between blanks by itself, so that it is asked once for each
 * such piece: tools say the same again and again, and looking a piece up costs a tenth of taking it apart. Thread-safe.
 */
final class Stems {

    /** Some 10 MB. */
    private static final int PIECES = 50_000;

    private final Analyzer analyzer = new WordAnalyzer();
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    List<String> list(String text) {
        List<String> words = new ArrayList<>();
        for (StringTokenizer pieces = new StringTokenizer(text); pieces.hasMoreTokens(); ) {
            words.addAll(known.computeIfAbsent(pieces.nextToken(), this::analyzed));
        }
        if (known.size() > PIECES) {
            known.clear();
        }
        return words;
    }

    private List<String> analyzed(String piece) {
        return List.copyOf(Tokens.of(analyzer, Fields.TEXT, piece));
    }
}

package dev.toolwright.catalog.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

/** How the texts of each field become words, each of them once a text. */
final class Analyzers extends AnalyzerWrapper {

    private final Analyzer words = new WordAnalyzer();
    private final Map<String, Analyzer> ofLanguages = new HashMap<>();

    private Analyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
        for (Language language : Language.values()) {
            ofLanguages.put(language.field(), language.analyzer());
        }
    }

    static Analyzer all() {
        return new Analyzers();
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return ofLanguages.getOrDefault(field, words);
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        return new TokenStreamComponents(components.getSource(), new OnceFilter(components.getTokenStream()));
    }
}

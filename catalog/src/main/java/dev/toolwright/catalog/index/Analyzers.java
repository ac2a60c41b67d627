package dev.toolwright.catalog.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** How the text of each field becomes words. */
final class Analyzers {

    private Analyzers() {}

    static Analyzer all() {
        Map<String, Analyzer> byField = new HashMap<>();
        for (Language language : Language.values()) {
            byField.put(language.field(), language.analyzer());
        }
        return new PerFieldAnalyzerWrapper(new WordAnalyzer(), byField);
    }
}

package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search found.
 *
 * @param documents best first
 * @param named those that the text names or says
 * @param ranking of the others
 */
record Found(List<ScoredDocument> documents, NamedTools named, Ranking ranking) {

    List<Reason> why(ScoredDocument found) throws IOException {
        List<Reason> ranked = ranking.why(found.document());
        boolean called = named.names(found.document());
        if (!called && !named.says(found.document())) {
            return ranked;
        }
        List<Reason> reasons = new ArrayList<>(ranked);
        double sum = ranked.stream().mapToDouble(Reason::adds).sum();
        String first = called ? "it is called as was looked for" : "its name or its first sentence is what was looked for";
        reasons.addFirst(Reason.of(first, found.score() - sum));
        return reasons;
    }
}

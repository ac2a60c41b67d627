package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a search found.
 *
 * @param documents best first
 * @param named those whose name the text is
 * @param ranking of the others
 */
record Found(List<ScoredDocument> documents, NamedTools named, Ranking ranking) {

    List<Reason> why(ScoredDocument found) throws IOException {
        List<Reason> ranked = ranking.why(found.document());
        if (!named.contains(found.document())) {
            return ranked;
        }
        List<Reason> reasons = new ArrayList<>(ranked);
        double sum = ranked.stream().mapToDouble(Reason::adds).sum();
        reasons.addFirst(Reason.of("it is called as was looked for", found.score() - sum));
        return reasons;
    }
}

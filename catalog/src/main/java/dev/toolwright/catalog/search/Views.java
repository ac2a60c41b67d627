package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/**
 * How near the candidates are to each view of a text: the whole of it and its parts, by words and by meaning, each
 * standardised over the catalogue.
 *
 * @param meanings by text, the whole first; empty if there are no vectors
 */
record Views(QueryParts parts, TextViews texts, SequencedMap<String, Scores> meanings, Candidates candidates) {

    static final double VECTORS = 1.4;
    private static final double PROVIDER = 0.5;
    private static final double SPREAD = 2.5;

    /** By the weighted sum of all views, each sentence for itself too. */
    Ranking ranking(Question question) throws IOException {
        ProviderScores providers = ProviderScores.of(question.view().searcher(), candidates);
        Scores overall = texts.scores(candidates);
        List<Scores> requests = new ArrayList<>(texts.sentences(candidates));
        if (!meanings.isEmpty()) {
            overall = overall.plus(VECTORS, VectorViews.combined(meanings));
            for (int i = 0; i < requests.size(); i++) {
                Scores meaning = Objects.requireNonNull(meanings.get(parts.sentences().get(i)));
                requests.set(i, requests.get(i).plus(VECTORS, meaning));
            }
        }
        for (int i = 0; i < requests.size(); i++) {
            requests.set(i, withProvider(requests.get(i), providers));
        }
        Reasons reasons = new ViewReasons(this, question, new WordReasons(question, question.words()));
        return new Ranking(candidates.documents(), withProvider(overall, providers), requests, SPREAD, reasons);
    }

    private static Scores withProvider(Scores scores, ProviderScores providers) {
        return scores.plus(PROVIDER, providers.best(scores));
    }
}

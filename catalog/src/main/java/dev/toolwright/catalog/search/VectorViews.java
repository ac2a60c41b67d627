package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.embedding.EmbeddingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;

/**
 * Nearness of meaning for the whole query and for its parts, the whole first. What is standardised is standardised over a
 * sample of the catalogue, so that the cost does not grow with it.
 */
record VectorViews(VectorScores scores, List<String> texts, float[][] queries, int[] sample, IndexView view, Query filter) {

    /** What the nearest part counts beside the whole. */
    static final double PARTS = 1.5;

    /** Empty if there are no vectors of the model, or no model. */
    static Optional<VectorViews> of(
            String text, QueryParts parts, IndexView view, Query filter, Knowledge knowledge) throws IOException {
        List<String> fields = view.vectorFields();
        Optional<EmbeddingModel> model = fields.isEmpty() ? Optional.empty() : knowledge.embeddings().get();
        String field = model.map(m -> Fields.vector(m.id())).orElse("");
        if (model.isEmpty() || !fields.contains(field)) {
            return Optional.empty();
        }
        List<String> texts = Stream.of(List.of(text), parts.sentences(), parts.clauses(), parts.withFirst())
                .flatMap(List::stream)
                .distinct()
                .toList();
        float[][] queries = knowledge.vectors().of(texts, model.get());
        int[] sample = knowledge.samples().of(view, filter, field);
        VectorScores scores = new VectorScores(view.searcher(), field);
        return Optional.of(new VectorViews(scores, texts, queries, sample, view, filter));
    }

    /** The nearest documents of each query. They are looked for on all processors at once: nothing else takes as long. */
    Set<Integer> best(int count) throws IOException {
        try {
            return Arrays.stream(queries)
                    .parallel()
                    .flatMap(query -> nearest(query, count))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Stream<Integer> nearest(float[] query, int count) {
        Query nearest = ScopeFilter.isOpen(filter)
                ? new KnnFloatVectorQuery(scores.field(), query, count)
                : new KnnFloatVectorQuery(scores.field(), query, count, filter);
        try {
            return Arrays.stream(view.searcher().search(nearest, count).scoreDocs).map(hit -> hit.doc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Standardised scores by the text that was looked for, the whole first. */
    SequencedMap<String, Scores> scores(Candidates candidates) throws IOException {
        float[][] sampled = scores.of(queries, sample);
        float[][] scored = scores.of(queries, candidates.documents());
        SequencedMap<String, Scores> views = new LinkedHashMap<>();
        for (int i = 0; i < queries.length; i++) {
            views.put(texts.get(i), standardised(scored[i], sampled[i]));
        }
        return views;
    }

    /** The whole and the best of all as one. */
    static Scores combined(SequencedMap<String, Scores> views) {
        return views.firstEntry().getValue().plus(PARTS, Scores.best(List.copyOf(views.values())));
    }

    private static Scores standardised(float[] values, float[] sample) {
        double sum = 0;
        double squares = 0;
        for (float value : sample) {
            sum += value;
            squares += (double) value * value;
        }
        int count = Math.max(1, sample.length);
        double mean = sum / count;
        return new Scores(values).completed().standardised(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)));
    }
}

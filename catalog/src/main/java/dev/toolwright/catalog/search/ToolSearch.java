package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.embedding.EmbeddingModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;

/** Finds tools: what holds for every search, whichever {@link Retriever} ranks. Thread-safe. */
public final class ToolSearch {

    private final Knowledge knowledge;

    /** @param embeddings asked for its model only if the catalogue has vectors */
    public ToolSearch(Supplier<Optional<EmbeddingModel>> embeddings) {
        this.knowledge = new Knowledge(embeddings, new WordQuery(), new ProfileCache(), new VectorSamples());
    }

    /** Best first; ties by place in the index. */
    public List<ScoredTool> search(SearchQuery query, IndexView view) throws IOException {
        Optional<Question> question = question(query, view);
        List<ScoredTool> tools = new ArrayList<>();
        if (question.isPresent()) {
            for (ScoredDocument found : query.retriever().rank(question.get()).choose(query.top())) {
                tools.add(new ScoredTool(view.entry(found.document()), found.score()));
            }
        }
        return tools;
    }

    /** The candidates that a trained ranking orders, best by the untrained search; empty if nothing can be found. */
    public Optional<Shortlisted> shortlist(SearchQuery query, IndexView view) throws IOException {
        Optional<Question> question = question(query, view);
        return question.isEmpty() ? Optional.empty() : Optional.of(question.get().shortlist());
    }

    /** Empty if there is nothing to look for, or nothing where to look. */
    private Optional<Question> question(SearchQuery query, IndexView view) throws IOException {
        Query filter = ScopeFilter.of(query.scope(), view);
        int eligible = query.text().isBlank() ? 0 : view.searcher().count(filter);
        return eligible == 0
                ? Optional.empty()
                : Optional.of(new Question(query.text(), view, filter, eligible, knowledge));
    }
}

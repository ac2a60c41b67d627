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
    private final DeadTools dead;

    /**
     * @param embeddings asked for its model only if the catalogue has vectors
     * @param dead asked only by searches among what works
     */
    public ToolSearch(Supplier<Optional<EmbeddingModel>> embeddings, DeadTools dead) {
        this.dead = dead;
        this.knowledge = new Knowledge(
                embeddings,
                new QueryVectors(),
                new WordQuery(),
                new ProfileCache(),
                new VectorSamples(),
                new RarityCache());
    }

    /** Best first; ties by place in the index. Tools whose name the text is come before all others. */
    public List<ScoredTool> search(SearchQuery query, IndexView view) throws IOException {
        List<ScoredTool> tools = new ArrayList<>();
        for (ScoredDocument found : found(query, view).documents()) {
            tools.add(new ScoredTool(view.entry(found.document()), found.score()));
        }
        return tools;
    }

    /** The same with reasons. Costs some milliseconds a tool more. */
    public List<ExplainedTool> explain(SearchQuery query, IndexView view) throws IOException {
        Found found = found(query, view);
        List<ExplainedTool> tools = new ArrayList<>();
        for (ScoredDocument document : found.documents()) {
            tools.add(new ExplainedTool(
                    new ScoredTool(view.entry(document.document()), document.score()), found.why(document)));
        }
        return tools;
    }

    private Found found(SearchQuery query, IndexView view) throws IOException {
        Query filter = filter(query.scope(), view);
        NamedTools named = NamedTools.of(query.text(), view.searcher(), filter);
        Optional<Question> question = question(query, filter, view);
        Ranking ranking = question.isEmpty() ? Ranking.NOTHING : query.retriever().rank(question.get());
        List<ScoredDocument> ranked = ranking.choose(query.top());
        return new Found(named.isEmpty() ? ranked : named.before(ranked, query.top().cap()), named, ranking);
    }

    /** The candidates that a trained ranking orders, best by the untrained search; empty if nothing can be found. */
    public Optional<Shortlisted> shortlist(SearchQuery query, IndexView view) throws IOException {
        Optional<Question> question = question(query, filter(query.scope(), view), view);
        return question.isEmpty() ? Optional.empty() : Optional.of(question.get().shortlist());
    }

    /** The tools of a scope, as a query. */
    public Query filter(Scope scope, IndexView view) throws IOException {
        return ScopeFilter.of(scope, view, dead);
    }

    /** Empty if the text says nothing that could be looked for, or if there is nothing where to look. */
    private Optional<Question> question(SearchQuery query, Query filter, IndexView view) throws IOException {
        if (knowledge.words().telling(query.text()).isEmpty()) {
            return Optional.empty();
        }
        Query meant = query.scope().providers().size() == 1
                ? filter
                : new NamedProviders(view.searcher(), knowledge.words()).narrowed(query.text(), filter).orElse(filter);
        int eligible = view.searcher().count(meant);
        return eligible == 0
                ? Optional.empty()
                : Optional.of(new Question(query.text(), QueryParts.of(query), view, meant, eligible, knowledge));
    }
}

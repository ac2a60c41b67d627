package dev.toolwright.catalog.search;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.index.SaidWords;
import dev.toolwright.embedding.EmbeddingModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;

/** Finds tools: what holds for every search, whichever {@link Retriever} ranks. Thread-safe. */
public final class ToolSearch {

    /** Of leaving out twins; each reads at most as many tools as are asked for. */
    private static final int MAX_ROUNDS = 10;

    private final Knowledge knowledge;
    private final DeadTools dead;
    private final SaidWords said = new SaidWords();

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

    /**
     * Best first; ties by place in the index. Tools that the text names or says come before all others. Of tools that are the
     * same in all that is told of them, one is given, unless it is their name that was looked for.
     */
    public List<ScoredTool> search(SearchQuery query, IndexView view) throws IOException {
        List<ScoredTool> tools = new ArrayList<>();
        Entries entries = new Entries(view);
        for (ScoredDocument found : found(query, view, entries).documents()) {
            tools.add(new ScoredTool(entries.get(found.document()), found.score()));
        }
        return tools;
    }

    /** The same with reasons. Costs some milliseconds a tool more. */
    public List<ExplainedTool> explain(SearchQuery query, IndexView view) throws IOException {
        Entries entries = new Entries(view);
        Found found = found(query, view, entries);
        List<ExplainedTool> tools = new ArrayList<>();
        for (ScoredDocument document : found.documents()) {
            tools.add(new ExplainedTool(
                    new ScoredTool(entries.get(document.document()), document.score()), found.why(document)));
        }
        return tools;
    }

    private Found found(SearchQuery query, IndexView view, Entries entries) throws IOException {
        Query filter = filter(query.scope(), view);
        NamedTools named = NamedTools.of(query.text(), view.searcher(), filter, said);
        Optional<Question> question = question(query, filter, view);
        Ranking ranking = question.isEmpty() ? Ranking.NOTHING : query.retriever().rank(question.get());
        return new Found(withoutTwins(named, ranking, query.top(), entries), named, ranking);
    }

    /** Chosen again without the twins until none is left; what is left after some rounds stays. */
    private static List<ScoredDocument> withoutTwins(NamedTools named, Ranking ranking, Top top, Entries entries)
            throws IOException {
        Set<Integer> twins = new HashSet<>();
        for (int round = 0; ; round++) {
            List<ScoredDocument> chosen =
                    named.before(ranking.choose(top, twins), ranking, twins, top.cap());
            Set<Integer> more = entries.twins(chosen);
            more.removeIf(named::names);
            if (more.isEmpty() || round == MAX_ROUNDS) {
                return chosen;
            }
            twins.addAll(more);
        }
    }

    /** The candidates that a trained ranking orders, best by the untrained search; empty if nothing can be found. */
    public Optional<Shortlisted> shortlist(SearchQuery query, IndexView view) throws IOException {
        Optional<Question> question = question(query, filter(query.scope(), view), view);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        Front front = question.get().front();
        List<CatalogEntry> entries = new ArrayList<>();
        for (int document : front.documents()) {
            entries.add(view.entry(document));
        }
        return Optional.of(new Shortlisted(front.shortlist(), entries));
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
                : Optional.of(new Question(
                        query.text(), QueryParts.of(query), view, meant, eligible, query.top().cap(), knowledge));
    }
}

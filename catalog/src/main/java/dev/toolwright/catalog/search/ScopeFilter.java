package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.IndexView;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A scope as Lucene understands it. */
final class ScopeFilter {

    private static final Query EVERYTHING =
            new BooleanQuery.Builder().add(new TermQuery(Fields.TOOLS), Occur.FILTER).build();

    private ScopeFilter() {}

    static Query of(Scope scope, IndexView view, DeadTools dead) throws IOException {
        BooleanQuery.Builder filter = new BooleanQuery.Builder().add(new TermQuery(Fields.TOOLS), Occur.FILTER);
        if (!scope.providers().isEmpty()) {
            filter.add(among(Fields.PROVIDER, scope.providers()), Occur.FILTER);
        }
        if (scope.category().isPresent()) {
            filter.add(among(Fields.PROVIDER, view.places().ofCategory(scope.category().get())), Occur.FILTER);
        }
        if (scope.collection().isPresent()) {
            filter.add(among(Fields.PROVIDER, view.places().ofCollection(scope.collection().get())), Occur.FILTER);
        }
        if (scope.aliveOnly()) {
            filter.add(among(Fields.NAME, dead.in(view)), Occur.MUST_NOT);
        }
        return filter.build();
    }

    private static Query among(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** Whether a filter lets all tools through: nothing else has words or vectors, so that a search for these needs no filter. */
    static boolean isOpen(Query filter) {
        return EVERYTHING.equals(filter);
    }
}

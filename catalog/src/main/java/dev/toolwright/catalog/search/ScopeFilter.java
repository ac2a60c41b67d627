package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.IndexView;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A scope as Lucene understands it. */
final class ScopeFilter {

    private ScopeFilter() {}

    static Query of(Scope scope, IndexView view) throws IOException {
        BooleanQuery.Builder filter = new BooleanQuery.Builder().add(new TermQuery(Fields.TOOLS), Occur.FILTER);
        if (!scope.providers().isEmpty()) {
            List<BytesRef> ids = scope.providers().stream().map(BytesRef::new).toList();
            filter.add(new TermInSetQuery(Fields.PROVIDER, ids), Occur.FILTER);
        }
        scope.category().ifPresent(name -> filter.add(new TermQuery(new Term(Fields.CATEGORY, name)), Occur.FILTER));
        return filter.build();
    }
}

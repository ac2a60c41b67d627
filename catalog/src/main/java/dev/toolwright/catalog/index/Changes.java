package dev.toolwright.catalog.index;

import dev.toolwright.catalog.history.ChangeCodec;
import dev.toolwright.catalog.history.KeptChange;
import dev.toolwright.catalog.history.Touched;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The changes that one state of the index remembers. Thread-safe. */
public record Changes(IndexView view) {

    private static final ChangeCodec CODEC = new ChangeCodec();

    /** All, the oldest first. */
    public List<KeptChange> all() throws IOException {
        List<KeptChange> changes = new ArrayList<>();
        view.each(new TermQuery(Fields.CHANGES), document ->
                changes.add(CODEC.readHead(view.stored(document, Fields.STORED))));
        changes.sort(Comparator.comparingLong(KeptChange::number));
        return changes;
    }

    /** What one of them touched. */
    public List<Touched> touched(KeptChange change) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(Fields.CHANGES), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.CHANGE, Long.toString(change.number()))), Occur.FILTER)
                .build();
        List<Touched> touched = new ArrayList<>();
        view.each(query, document -> touched.addAll(CODEC.readTouched(view.stored(document, Fields.TOUCHED))));
        return touched;
    }
}

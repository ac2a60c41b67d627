package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.naming.TypedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/**
 * The tools whose name a text is: who types a name wants that tool first, whatever the words of others score.
 *
 * @param exact the tool that is called exactly so, or all but for case and separators
 * @param others tools that go by this name elsewhere, or but for their provider
 */
record NamedTools(List<Integer> exact, List<Integer> others) {

    private static final int MOST = 1000;

    static NamedTools of(String text, IndexSearcher searcher, Query filter) throws IOException {
        String typed = text.strip();
        String key = TypedName.key(typed);
        List<Integer> exact = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        if (!key.isEmpty()) {
            for (ScoreDoc hit : searcher.search(called(key, filter), MOST, Sort.INDEXORDER).scoreDocs) {
                String name = name(hit.doc, searcher);
                if (name.equals(typed)) {
                    exact.addFirst(hit.doc);
                } else if (TypedName.key(name).equals(key)) {
                    exact.add(hit.doc);
                } else {
                    others.add(hit.doc);
                }
            }
        }
        return new NamedTools(exact, others);
    }

    private static Query called(String key, Query filter) {
        return new BooleanQuery.Builder()
                .add(filter, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.NAMED, key)), Occur.FILTER)
                .build();
    }

    private static String name(int document, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedDocValues names = leaf.reader().getSortedDocValues(Fields.NAME);
        return names != null && names.advanceExact(document - leaf.docBase)
                ? names.lookupOrd(names.ordValue()).utf8ToString()
                : "";
    }

    boolean isEmpty() {
        return exact.isEmpty() && others.isEmpty();
    }

    boolean contains(int document) {
        return exact.contains(document) || others.contains(document);
    }

    /**
     * At most {@code top} documents: first these, in the ranking's order where several share a name, then what the ranking
     * chose.
     */
    List<ScoredDocument> before(List<ScoredDocument> ranked, int top) {
        List<ScoredDocument> named = new ArrayList<>();
        exact.forEach(document -> named.add(new ScoredDocument(document, 0)));
        ranked.stream().filter(found -> others.contains(found.document())).forEach(named::add);
        others.stream()
                .filter(document -> named.stream().noneMatch(found -> found.document() == document))
                .forEach(document -> named.add(new ScoredDocument(document, 0)));
        List<ScoredDocument> first = named.stream().limit(top).toList();
        double best = ranked.isEmpty() ? 0 : ranked.getFirst().score();
        List<ScoredDocument> all = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            all.add(new ScoredDocument(first.get(i).document(), best + first.size() - i));
        }
        ranked.stream()
                .filter(found -> first.stream().noneMatch(other -> other.document() == found.document()))
                .limit(top - first.size())
                .forEach(all::add);
        return all;
    }
}

package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.SaidWords;
import dev.toolwright.catalog.naming.TypedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
 * The tools that a text names, or says: who does so wants these tools first, whatever the words of others score.
 *
 * @param exact the tool that is called exactly so, or all but for case and separators
 * @param others tools that go by this name elsewhere, or but for their provider
 * @param said tools that the text says in other words than their names, as {@link SaidTools} finds them
 */
record NamedTools(List<Integer> exact, List<Integer> others, List<Integer> said) {

    private static final int MOST = 1000;

    static NamedTools of(String text, IndexSearcher searcher, Query filter, SaidWords words) throws IOException {
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
        return new NamedTools(exact, others, new SaidTools(searcher, words).of(text, filter));
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

    boolean names(int document) {
        return exact.contains(document) || others.contains(document);
    }

    boolean says(int document) {
        return said.contains(document);
    }

    /**
     * First these, in the ranking's order where several are named alike, then what the ranking chose; each once.
     *
     * @param without documents that are not to come in, unless the text names them
     * @param top at most so many in all
     */
    List<ScoredDocument> before(List<ScoredDocument> chosen, Ranking ranking, Set<Integer> without, int top) {
        List<Integer> first = Stream.of(exact, ranking.ordered(others), ranking.ordered(said))
                .flatMap(List::stream)
                .distinct()
                .filter(document -> names(document) || !without.contains(document))
                .limit(top)
                .toList();
        double best = chosen.isEmpty() ? 0 : chosen.getFirst().score();
        List<ScoredDocument> all = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            all.add(new ScoredDocument(first.get(i), best + first.size() - i));
        }
        Set<Integer> there = new HashSet<>(first);
        chosen.stream().filter(found -> !there.contains(found.document())).forEach(all::add);
        return all.subList(0, Math.min(all.size(), top));
    }
}

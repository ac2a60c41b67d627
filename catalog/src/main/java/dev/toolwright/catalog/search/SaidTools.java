package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.index.SaidWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;

/**
 * The tools that a short text says word for word, as {@link SaidWords} has it, with words of their provider's name besides or
 * without: "create a GitHub issue" says a tool of GitHub that is described as "Create an issue".
 */
record SaidTools(IndexSearcher searcher, SaidWords words) {

    private static final int MOST = 1000;
    private static final int MAX_PROVIDER_WORDS = 3;

    List<Integer> of(String text, Query filter) throws IOException {
        Set<String> said = words.of(text);
        if (said.size() < 2 || said.size() > SaidWords.MOST) {
            return List.of();
        }
        List<Query> ways = ways(List.copyOf(said));
        if (ways.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(filter, Occur.FILTER).setMinimumNumberShouldMatch(1);
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        ScoreDoc[] found = searcher.search(any.build(), MOST, Sort.INDEXORDER).scoreDocs;
        return Arrays.stream(found).map(hit -> hit.doc).toList();
    }

    /** A query for each choice of words that may name the provider, of those choices that leave what is said of some tool. */
    private List<Query> ways(List<String> said) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        List<Query> ways = new ArrayList<>();
        for (int choice = 0; choice < (1 << said.size()) - 1; choice++) {
            if (Integer.bitCount(choice) <= MAX_PROVIDER_WORDS) {
                Set<String> rest = new HashSet<>();
                BooleanQuery.Builder way = new BooleanQuery.Builder();
                for (int i = 0; i < said.size(); i++) {
                    if ((choice & 1 << i) == 0) {
                        rest.add(said.get(i));
                    } else {
                        way.add(new TermQuery(new Term(Fields.PROVIDER_WORDS, said.get(i))), Occur.FILTER);
                    }
                }
                Term key = new Term(Fields.SAID, SaidWords.key(rest));
                if (reader.docFreq(key) > 0) {
                    ways.add(way.add(new TermQuery(key), Occur.FILTER).build());
                }
            }
        }
        return ways;
    }
}

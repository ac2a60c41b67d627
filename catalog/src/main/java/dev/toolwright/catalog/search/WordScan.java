package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * BM25 of several texts at once. An instruction's words are those of its sentences again, so that each word's documents are
 * read and scored once, and the score is added to every text that has the word. A text's scores are as if a query of all its
 * words had been searched for: in double precision, as Lucene adds them.
 *
 * <p>All documents that match are scored, as mean and deviation are over all of them; Lucene's skipping of those that cannot
 * be among the best is of no use here. Word after word over a stretch of documents is quicker than document after
 * document: it goes through arrays in order, and no heap says whose turn it is.
 */
final class WordScan {

    /** Documents that are summed up together: few enough for their sums to stay in the processor's nearest cache. */
    private static final int STRETCH = 2048;

    private final int texts;
    private final double[][] sums;
    private final List<TextScores> scores;
    private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();

    /** A word, and the texts that have it. */
    private record Word(Weight weight, int[] texts) {}

    /** A word in a segment. */
    private record Postings(Scorer scorer, int[] texts) {}

    private WordScan(int texts) {
        this.texts = texts;
        this.sums = new double[texts][STRETCH];
        this.scores = Stream.generate(TextScores::new).limit(texts).toList();
    }

    /** One for each text; of the documents that the filter lets through. */
    static List<TextScores> of(List<List<Term>> texts, IndexSearcher searcher, Query filter) throws IOException {
        WordScan scan = new WordScan(texts.size());
        List<Word> words = words(texts, searcher);
        Passing passing = Passing.of(filter, searcher);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            scan.segment(leaf, words, passing.in(leaf));
        }
        return scan.scores;
    }

    private static List<Word> words(List<List<Term>> texts, IndexSearcher searcher) throws IOException {
        Map<Term, List<Integer>> places = new LinkedHashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            for (Term term : texts.get(text)) {
                places.computeIfAbsent(term, fresh -> new ArrayList<>()).add(text);
            }
        }
        List<Word> words = new ArrayList<>();
        for (Map.Entry<Term, List<Integer>> word : places.entrySet()) {
            Weight weight = searcher.createWeight(new TermQuery(word.getKey()), ScoreMode.COMPLETE, 1);
            words.add(new Word(weight, word.getValue().stream().mapToInt(Integer::intValue).toArray()));
        }
        return words;
    }

    private void segment(LeafReaderContext leaf, List<Word> words, Passing.InSegment passing) throws IOException {
        List<Postings> present = new ArrayList<>();
        for (Word word : words) {
            Scorer scorer = word.weight.scorer(leaf);
            if (scorer != null) {
                present.add(new Postings(scorer, word.texts));
            }
        }
        int end = present.isEmpty() ? 0 : leaf.reader().maxDoc();
        for (int from = passing.next(0); from < end; from = passing.next(from + STRETCH)) {
            for (Postings postings : present) {
                add(postings, from, passing);
            }
            keep(leaf.docBase + from, Math.min(STRETCH, end - from));
        }
    }

    private void add(Postings postings, int from, Passing.InSegment passing) throws IOException {
        Scorer scorer = postings.scorer;
        if (scorer.docID() < from) {
            scorer.iterator().advance(from);
        }
        do {
            scorer.nextDocsAndScores(from + STRETCH, passing.bits(), buffer);
            for (int text : postings.texts) {
                double[] sum = sums[text];
                for (int i = 0; i < buffer.size; i++) {
                    sum[buffer.docs[i] - from] += buffer.features[i];
                }
            }
        } while (buffer.size > 0);
    }

    private void keep(int firstDocument, int count) {
        for (int text = 0; text < texts; text++) {
            double[] sum = sums[text];
            for (int i = 0; i < count; i++) {
                if (sum[i] > 0) {
                    scores.get(text).add(firstDocument + i, (float) sum[i]);
                    sum[i] = 0;
                }
            }
        }
    }
}

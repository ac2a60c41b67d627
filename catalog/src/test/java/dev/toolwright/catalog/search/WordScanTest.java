package dev.toolwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.toolwright.catalog.index.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class WordScanTest {

    private static final int DOCUMENTS = 600;
    private static final int WORDS = 40;
    private static final Query EVERYTHING =
            new BooleanQuery.Builder().add(new TermQuery(Fields.TOOLS), Occur.FILTER).build();

    @Test
    void of_textsThatShareWords_asIfAllDocumentsWereScoredForEach() throws Exception {
        assertScores(MatchAllDocsQuery.INSTANCE, EVERYTHING);
    }

    @Test
    void of_textsBehindAFilter_asIfOnlyItsDocumentsWereThere() throws Exception {
        assertScores(new TermQuery(new Term("part", "1")), new TermQuery(new Term("part", "1")));
    }

    /** @param same what the filter lets through, as Lucene is asked for it */
    private static void assertScores(Query same, Query filter) throws Exception {
        try (ByteBuffersDirectory directory = filled();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSizeGreaterThan(2);
            assertThat(reader.hasDeletions()).isTrue();
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int seed = 0; seed < 20; seed++) {
                Random random = new Random(seed);
                List<List<Term>> texts = List.of(words(random), words(random), words(random), List.of());
                List<TextScores> scores = WordScan.of(texts, searcher, filter);

                for (int text = 0; text < texts.size(); text++) {
                    float[] all = new float[DOCUMENTS];
                    for (ScoreDoc hit : searcher.search(query(texts.get(text), same), DOCUMENTS).scoreDocs) {
                        all[hit.doc] = hit.score;
                    }
                    assertStandardised(
                            scores.get(text), all, IntStream.range(0, DOCUMENTS).filter(i -> random.nextInt(4) == 0).toArray());
                    assertBest(scores.get(text), all, 1 + random.nextInt(50));
                }
            }
        }
    }

    @Test
    void none_anyCandidates_saysNothing() {
        Candidates candidates = new Candidates(new int[] {1, 5}, 10);

        assertThat(TextScores.NONE.of(candidates).values()).containsExactly(0, 0);
        assertThat(TextScores.NONE.best(3)).isEmpty();
    }

    private static void assertStandardised(TextScores scores, float[] all, int[] documents) {
        double mean = IntStream.range(0, DOCUMENTS).mapToDouble(i -> all[i]).average().orElseThrow();
        double variance = IntStream.range(0, DOCUMENTS).mapToDouble(i -> (all[i] - mean) * (all[i] - mean)).average().orElseThrow();
        float[] standard = scores.of(new Candidates(documents, DOCUMENTS)).values();
        for (int i = 0; i < documents.length; i++) {
            double expected = variance == 0 ? 0 : (all[documents[i]] - mean) / Math.sqrt(variance);
            assertThat((double) standard[i]).isEqualTo(expected, within(1e-3));
        }
    }

    private static void assertBest(TextScores scores, float[] all, int count) {
        List<Integer> best = scores.best(count);
        float[] sorted = all.clone();
        Arrays.sort(sorted);
        double[] expected = IntStream.range(0, count)
                .mapToDouble(i -> sorted[DOCUMENTS - 1 - i])
                .filter(score -> score > 0)
                .toArray();
        assertThat(best).doesNotHaveDuplicates();
        assertThat(best.stream().mapToDouble(i -> -all[i]).sorted().map(score -> -score)).containsExactly(box(expected));
    }

    private static Double[] box(double[] values) {
        return Arrays.stream(values).boxed().toArray(Double[]::new);
    }

    private static List<Term> words(Random random) {
        return random.ints(3, 0, WORDS).distinct().mapToObj(word -> new Term("text", "w" + word)).toList();
    }

    private static Query query(List<Term> words, Query filter) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(new TermQuery(word), Occur.SHOULD));
        return new BooleanQuery.Builder().add(any.build(), Occur.MUST).add(filter, Occur.FILTER).build();
    }

    private static ByteBuffersDirectory filled() throws Exception {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        Random random = new Random(1);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                StringBuilder text = new StringBuilder();
                for (int word = random.nextInt(8); word >= 0; word--) {
                    text.append('w').append((int) (WORDS * Math.pow(random.nextDouble(), 2))).append(' ');
                }
                Document document = new Document();
                document.add(new TextField("text", text.toString(), Store.NO));
                document.add(new StringField("part", Integer.toString(i / 50 % 3), Store.NO));
                document.add(new StringField("number", Integer.toString(i), Store.NO));
                writer.addDocument(document);
                if (i % 200 == 199) {
                    writer.commit();
                }
            }
            writer.deleteDocuments(new Term("number", "7"), new Term("number", "333"));
        }
        return directory;
    }
}

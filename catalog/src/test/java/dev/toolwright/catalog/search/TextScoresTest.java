package dev.toolwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class TextScoresTest {

    private static final int DOCUMENTS = 600;
    private static final int WORDS = 40;

    @Test
    void of_anyQuery_asIfAllDocumentsWereScored() throws Exception {
        try (ByteBuffersDirectory directory = filled();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSizeGreaterThan(2);
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int seed = 0; seed < 20; seed++) {
                Random random = new Random(seed);
                Query query = query(random);
                float[] all = new float[DOCUMENTS];
                for (ScoreDoc hit : searcher.search(query, DOCUMENTS).scoreDocs) {
                    all[hit.doc] = hit.score;
                }
                TextScores scores = TextScores.of(searcher, query);

                assertStandardised(scores, all, IntStream.range(0, DOCUMENTS).filter(i -> random.nextInt(4) == 0).toArray());
                assertBest(scores, all, 1 + random.nextInt(50));
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
            assertThat((double) standard[i]).isEqualTo((all[documents[i]] - mean) / Math.sqrt(variance), within(1e-3));
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

    private static Query query(Random random) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < 3; i++) {
            query.add(new TermQuery(new Term("text", "w" + random.nextInt(WORDS))), Occur.SHOULD);
        }
        return query.build();
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
                writer.addDocument(document);
                if (i % 200 == 199) {
                    writer.commit();
                }
            }
        }
        return directory;
    }
}

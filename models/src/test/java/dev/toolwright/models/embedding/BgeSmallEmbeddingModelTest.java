package dev.toolwright.models.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class BgeSmallEmbeddingModelTest {

    private static final Path LIBRARIES = Path.of("target", "native");
    private static final BgeSmallEmbeddingModel MODEL =
            BgeSmallEmbeddingModel.unpackedIn(LIBRARIES);

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void close_whileTheModelIsAboutToBeLoaded_ends() {
        for (int i = 0; i < 5; i++) {
            BgeSmallEmbeddingModel model = BgeSmallEmbeddingModel.unpackedIn(LIBRARIES);
            model.prepare();
            model.close();
        }
    }

    @Test
    void embedPassages_anyText_lengthOneAndDeterministic() {
        List<float[]> vectors = MODEL.embedPassages(
                List.of("", " \t", "weather", "天気 ☂ ünïcode", "x".repeat(20_000), "word ".repeat(2_000)));

        assertThat(vectors).allSatisfy(vector -> {
            assertThat(vector).hasSize(MODEL.dimensions());
            assertThat(dot(vector, vector)).isEqualTo(1, within(1e-5));
        });
        assertThat(MODEL.embedPassages(List.of("weather")).getFirst()).isEqualTo(vectors.get(2));
    }

    @Test
    void embedQuery_paraphrase_nearestPassageIsTheOneMeant() {
        List<String> passages = List.of(
                "Converts an amount of money from one currency into another",
                "Current temperature and forecast for a city",
                "Books a table in a restaurant");

        float[] query = MODEL.embedQuery("Will I need an umbrella in Oslo tomorrow?");
        List<float[]> vectors = MODEL.embedPassages(passages);

        assertThat(dot(query, vectors.get(1)))
                .isGreaterThan(dot(query, vectors.get(0)))
                .isGreaterThan(dot(query, vectors.get(2)));
    }

    @Test
    void embedQueries_several_eachAsAlone() {
        List<String> questions = List.of("When is high water?", "Which trams leave?", "When is high water?");

        List<float[]> together = MODEL.embedQueries(questions);

        assertThat(together).hasSize(3);
        for (int i = 0; i < questions.size(); i++) {
            assertThat(together.get(i)).isEqualTo(MODEL.embedQuery(questions.get(i)));
        }
    }

    @Test
    void embed_manyThreadsAtOnce_sameVectorsAsOneByOne() throws Exception {
        List<String> texts =
                IntStream.range(0, 24).mapToObj(i -> "text number " + i).toList();
        List<float[]> expected = MODEL.embedPassages(texts);

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<float[]>>> all = texts.stream()
                    .map(text -> threads.submit(() -> MODEL.embedPassages(List.of(text))))
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).get().getFirst()).isEqualTo(expected.get(i));
            }
        }
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

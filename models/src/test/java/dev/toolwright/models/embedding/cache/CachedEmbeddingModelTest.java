package dev.toolwright.models.embedding.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.embedding.EmbeddingModel;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedEmbeddingModelTest {

    private static final int DIMENSIONS = 8;
    private static final long AMPLE = 1 << 20;

    @TempDir
    private Path temp;

    /** Remembers what it was asked for; a text's vector depends on the text and the model alone. */
    private record CountingModel(String id, List<String> asked) implements EmbeddingModel {

        CountingModel(String id) {
            this(id, new ArrayList<>());
        }

        @Override
        public int dimensions() {
            return DIMENSIONS;
        }

        @Override
        public float[] embedQuery(String text) {
            return embedPassages(List.of(text)).getFirst();
        }

        @Override
        public synchronized List<float[]> embedPassages(List<String> texts) {
            asked.addAll(texts);
            return texts.stream().map(this::vector).toList();
        }

        float[] vector(String text) {
            Random random = new Random((id + text).hashCode());
            float[] vector = new float[DIMENSIONS];
            for (int i = 0; i < DIMENSIONS; i++) {
                vector[i] = random.nextFloat();
            }
            return vector;
        }
    }

    private EmbeddingModel cached(EmbeddingModel model) {
        return new CachedEmbeddingModel(model, temp.resolve("vectors"), AMPLE);
    }

    private static List<String> texts(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "text " + i).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("vectors"))) {
            return files.sorted().toList();
        }
    }

    private static void assertVectors(EmbeddingModel model, List<String> texts, CountingModel truth) {
        List<float[]> vectors = model.embedPassages(texts);
        assertThat(vectors).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(vectors.get(i)).as(texts.get(i)).isEqualTo(truth.vector(texts.get(i)));
        }
    }

    @Test
    void embedPassages_knownToAnotherProcess_asksTheModelOnlyForTheRest() {
        CountingModel first = new CountingModel("m");
        assertVectors(cached(first), texts(0, 100), first);

        CountingModel second = new CountingModel("m");
        assertVectors(cached(second), texts(50, 150), second);

        assertThat(second.asked()).isEqualTo(texts(100, 150));
    }

    @Test
    void embedPassages_keptWhileOpen_isSeenByTheOther() {
        CountingModel first = new CountingModel("m");
        CountingModel second = new CountingModel("m");
        EmbeddingModel one = cached(first);
        EmbeddingModel other = cached(second);
        other.embedPassages(texts(0, 40));

        assertVectors(one, texts(0, 80), first);
        assertVectors(other, texts(0, 80), second);

        assertThat(first.asked()).isEqualTo(texts(40, 80));
        assertThat(second.asked()).isEqualTo(texts(0, 40));
    }

    @Test
    void embedPassages_equalTexts_embedsOneOfThem() {
        CountingModel model = new CountingModel("m");
        List<String> repeated = Stream.of(texts(0, 40), texts(0, 40), texts(20, 45)).flatMap(List::stream).toList();

        assertVectors(cached(model), repeated, model);

        assertThat(model.asked()).isEqualTo(texts(0, 45));
    }

    @Test
    void embedPassages_ofAnotherModel_areItsOwn() {
        cached(new CountingModel("m")).embedPassages(texts(0, 40));
        CountingModel other = new CountingModel("n");

        assertVectors(cached(other), texts(0, 40), other);
    }

    @Test
    void embedPassages_few_leaveNoFile() {
        CountingModel model = new CountingModel("m");

        assertVectors(cached(model), texts(0, CachedEmbeddingModel.FEW - 1), model);

        assertThat(temp.resolve("vectors")).doesNotExist();
    }

    @Test
    void embedPassages_anyByteDamaged_givesTheRightVectorsStill() throws IOException {
        cached(new CountingModel("m")).embedPassages(texts(0, 40));
        byte[] intact = Files.readAllBytes(files().getFirst());
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            byte[] damaged = intact.clone();
            damaged[random.nextInt(i < 10 ? 8 : damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Path folder = Files.createDirectory(temp.resolve("damaged-" + i));
            Files.write(folder.resolve("a.vectors"), damaged);
            CountingModel model = new CountingModel("m");
            assertVectors(new CachedEmbeddingModel(model, folder, AMPLE), texts(0, 40), model);
            assertThat(model.asked()).as("round %d", i).hasSizeBetween(1, 40);
        }
    }

    @Test
    void embedPassages_fileCutOrGone_embedsAnew() throws IOException {
        CountingModel model = new CountingModel("m");
        EmbeddingModel open = cached(model);
        open.embedPassages(texts(0, 40));
        try (RandomAccessFile file = new RandomAccessFile(files().getFirst().toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertVectors(open, texts(0, 40), model);
        for (Path file : files()) {
            Files.delete(file);
        }
        assertVectors(open, texts(0, 40), model);
        assertThat(model.asked()).hasSizeBetween(81, 120);
    }

    @Test
    void embedPassages_folderThatCannotBeMade_worksWithoutIt() throws IOException {
        Files.writeString(temp.resolve("vectors"), "in the way");
        CountingModel model = new CountingModel("m");

        assertVectors(cached(model), texts(0, 40), model);
    }

    @Test
    void embedPassages_moreThanTheLimit_oldestGo() throws IOException {
        long limit = 100 * (TextKey.BYTES + DIMENSIONS * 4L + 4);
        CountingModel model = new CountingModel("m");
        for (int i = 0; i < 20; i++) {
            new CachedEmbeddingModel(model, temp.resolve("vectors"), limit).embedPassages(texts(40 * i, 40 * (i + 1)));
        }

        long size = 0;
        for (Path file : files()) {
            size += Files.size(file);
        }
        assertThat(size).isPositive().isLessThanOrEqualTo(limit);
        CountingModel after = new CountingModel("m");
        cached(after).embedPassages(texts(760, 800));
        assertThat(after.asked()).as("the newest is there").isEmpty();
    }

    @Test
    void embedPassages_manyThreads_allRight() throws Exception {
        CountingModel model = new CountingModel("m");
        EmbeddingModel cached = cached(model);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int from = 20 * (i % 6);
                all.add(threads.submit(() -> assertVectors(cached, texts(from, from + 60), model)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}

package dev.toolwright.models.embedding;

import dev.toolwright.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * BGE small, English, v1.5, quantized to 8 bits (Xiao et al. 2023; MIT licence): 384 dimensions, computed in this process.
 * Loaded at the first text, in about half a second. Nothing is fetched, and nothing written but what is unpacked. Texts are
 * cut at 512 tokens, some 350 words. Thread-safe; work is done on as many platform threads as there are processors.
 */
public final class BgeSmallEmbeddingModel implements EmbeddingModel, AutoCloseable {

    private static final String WEIGHTS = "bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "bge-small-en-v1.5-q-tokenizer.json";
    private static final String QUERY_PREFIX = "Represent this sentence for searching relevant passages: ";
    private static final int DIMENSIONS = 384;
    private static final int MAX_TOKENS = 512;

    private final Optional<Unpacked> folder;
    private final ExecutorService workers;
    private volatile @Nullable OnnxEncoder encoder;

    /** One thread a processor; unpacks what it needs at each start, the native library below {@code java.io.tmpdir}. */
    public BgeSmallEmbeddingModel() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** @param threads that compute at the same time */
    public BgeSmallEmbeddingModel(int threads) {
        this(threads, Optional.empty());
    }

    private BgeSmallEmbeddingModel(int threads, Optional<Unpacked> folder) {
        this.folder = folder;
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                5,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("embedding-", 0).daemon().factory());
        pool.allowCoreThreadTimeOut(true);
        this.workers = pool;
    }

    /** @param folder where native library and weights (57 MB) are unpacked once and stay; made if missing */
    public static BgeSmallEmbeddingModel unpackedIn(Path folder) {
        return new BgeSmallEmbeddingModel(
                Runtime.getRuntime().availableProcessors(), Optional.of(new Unpacked(folder)));
    }

    /** Begins to load, and does not wait for it: for programs that will need vectors, but not yet. */
    public void prepare() {
        workers.submit(this::encoder);
    }

    @Override
    public String id() {
        return "bge-small-en-v1.5-q";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embedQuery(String text) {
        return result(submit(QUERY_PREFIX + text));
    }

    /** On several processors at once. */
    @Override
    public List<float[]> embedQueries(List<String> texts) {
        return results(texts.stream().map(text -> submit(QUERY_PREFIX + text)).toList());
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) {
        return results(texts.stream().map(this::submit).toList());
    }

    private List<float[]> results(List<Future<float[]>> submitted) {
        return submitted.stream().map(this::result).toList();
    }

    private Future<float[]> submit(String text) {
        Callable<float[]> work = () -> encoder().encode(text);
        return workers.submit(work);
    }

    /** Computing is quick and has no side effects, so an interrupt is kept for whoever waits for something longer. */
    private float[] result(Future<float[]> vector) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return vector.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private OnnxEncoder encoder() {
        OnnxEncoder loaded = encoder;
        return loaded != null ? loaded : load();
    }

    private synchronized OnnxEncoder load() {
        OnnxEncoder loaded = encoder;
        if (loaded == null) {
            loaded = OnnxEncoder.load(WEIGHTS, TOKENIZER, MAX_TOKENS, DIMENSIONS, folder);
            encoder = loaded;
        }
        return loaded;
    }

    /** Waits for texts at work, then frees the model's memory. */
    @Override
    public void close() {
        workers.close(); // without the lock: one of them may be about to load the model, and waits for it
        synchronized (this) {
            OnnxEncoder loaded = encoder;
            if (loaded != null) {
                loaded.close();
                encoder = null;
            }
        }
    }
}

package dev.toolwright.benchmarks.catalog;

import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.models.embedding.BgeSmallEmbeddingModel;
import dev.toolwright.models.embedding.cache.CachedEmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Embeds texts with the built-in model: on one processor, on all, and again out of the cache. */
record EmbedWork(Path folder, int count, Consumer<Figure> figures) {

    private static final int WARM_UP = 64;
    private static final int SHORTEST = 10;
    private static final double LONGEST_TO_SHORTEST = 10;

    /** Each is one token of the model. */
    private static final List<String> WORDS = List.of(
            ("get list create update delete search find user order price weather city country date time report message file image "
            + "account payment invoice product store customer team player game score match song album artist video channel news "
            + "article stock market currency rate exchange flight hotel airport route map place location language text word "
            + "translate check validate number phone email address domain server status event calendar task project issue comment "
            + "the a of for in by with all from this that returns given specified").split(" "));

    void run() {
        List<String> texts = IntStream.range(0, count).mapToObj(EmbedWork::text).toList();
        try (BgeSmallEmbeddingModel one = new BgeSmallEmbeddingModel(1);
                BgeSmallEmbeddingModel every = new BgeSmallEmbeddingModel()) {
            EmbeddingModel cached = new CachedEmbeddingModel(every, folder.resolve("vectors"));
            measure("embedded on one processor", one, texts);
            measure("embedded on all processors", every, texts);
            cached.embedPassages(texts);
            measure("found in the cache", cached, texts);
        }
    }

    /** From 10 to 100 tokens, 39 on average, as those of real operations. */
    private static String text(int number) {
        Random random = new Random(number);
        int words = (int) (SHORTEST * Math.pow(LONGEST_TO_SHORTEST, random.nextDouble()));
        return IntStream.range(0, words)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private void measure(String what, EmbeddingModel model, List<String> texts) {
        model.embedPassages(texts.subList(0, Math.min(WARM_UP, count)));
        long start = System.nanoTime();
        model.embedPassages(texts);
        figures.accept(Figure.alone(what, count, count / ((System.nanoTime() - start) / 1e9), "texts/s"));
    }
}

package dev.toolwright.benchmarks.catalog;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.search.Retriever;
import dev.toolwright.catalog.search.Retrievers;
import dev.toolwright.catalog.search.SearchQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Searches a catalogue for instructions of three sentences, beside plain Lucene on the same index. Embedding is left out. */
record SearchWork(Path catalog, int tools, ClusteredModel model, int rounds, Consumer<Figure> figures) {

    private static final int INSTRUCTIONS = 200;
    private static final int TOP = 10;

    void run() throws IOException {
        int providers = Math.max(1, tools / SyntheticTools.TOOLS_A_PROVIDER);
        List<String> instructions = IntStream.range(0, INSTRUCTIONS)
                .mapToObj(i -> SyntheticTools.instruction(i, providers))
                .toList();
        try (Catalog open = Catalog.open(catalog, () -> model);
                PlainSearch lucene = new PlainSearch(catalog)) {
            boolean vectors = open.stats().vectors() > 0;
            Times words = Times.of(INSTRUCTIONS, rounds, i -> lucene.byWords(instructions.get(i)));
            measure("bm25", open, instructions, words);
            if (vectors) {
                String field = "vector." + model.id();
                Times nearest = Times.of(
                        INSTRUCTIONS, rounds, i -> lucene.byVector(field, model.embedQuery(instructions.get(i))));
                measure("dense", open, instructions, nearest);
                Times both = Times.of(INSTRUCTIONS, rounds, i -> {
                    lucene.byWords(instructions.get(i));
                    lucene.byVector(field, model.embedQuery(instructions.get(i)));
                });
                measure("fused", open, instructions, both);
                measure("trained", open, instructions, both);
            } else {
                measure("trained", open, instructions, words);
            }
        }
    }

    private void measure(String name, Catalog open, List<String> instructions, Times beside) throws IOException {
        Retriever retriever = Retrievers.parse(name);
        Times ours = Times.of(instructions.size(), rounds, i -> open.search(
                SearchQuery.of(instructions.get(i)).withTop(TOP).withRetriever(retriever)));
        figures.accept(Figure.beside(name + " search, p50", tools, ours.medianMillis(), beside.medianMillis(), "ms"));
        figures.accept(Figure.beside(name + " search, p99", tools, ours.p99Millis(), beside.p99Millis(), "ms"));
    }
}

package dev.toolwright.benchmarks.catalog;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.index.IndexChange;
import dev.toolwright.catalog.index.IndexFolder;
import dev.toolwright.catalog.index.SearchText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Brings tools into a catalogue, and into an index of plain Lucene: first by words, then with vectors. */
record IndexWork(Path folder, int tools, ClusteredModel model, Consumer<Figure> figures) {

    private static final int TOOLS_A_SHOW = 2000;

    Path catalog() {
        return folder.resolve("catalog-" + tools);
    }

    /** @param vectors whether tools get them */
    void run(boolean vectors) throws IOException {
        long drawing = drawing(false);
        long start = System.nanoTime() + drawing;
        words();
        double ours = rate(start);
        long oursSize = size(catalog());
        Path plain = folder.resolve("lucene-" + tools);
        start = System.nanoTime() + drawing;
        plain(plain, false);
        figures.accept(Figure.beside("words indexed", tools, ours, rate(start), "tools/s"));
        figures.accept(Figure.beside("size by words", tools, oursSize / 1e6, size(plain) / 1e6, "MB"));
        if (vectors) {
            long withVectors = drawing(true);
            start = System.nanoTime() + withVectors - drawing; // tools are read from the catalogue
            try (Catalog catalog = Catalog.open(catalog(), () -> model)) {
                catalog.embedPending();
            }
            ours = rate(start);
            Path both = folder.resolve("lucene-vectors-" + tools);
            start = System.nanoTime() + withVectors;
            plain(both, true);
            figures.accept(Figure.beside("vectors indexed, embedding left out", tools, ours, rate(start), "tools/s"));
            figures.accept(Figure.beside("size with vectors", tools, size(catalog()) / 1e6, size(both) / 1e6, "MB"));
        }
    }

    /** What it takes to make the tools up, which is nobody's work. */
    private long drawing(boolean vectors) {
        long start = System.nanoTime();
        for (ProviderEntry provider : providers()) {
            for (CatalogEntry entry : SyntheticTools.tools(provider)) {
                if (vectors) {
                    model.embedPassages(List.of(SearchText.embedded(entry)));
                }
            }
        }
        return System.nanoTime() - start;
    }

    private void words() throws IOException {
        try (IndexFolder index = new IndexFolder(catalog());
                IndexChange change = index.change()) {
            for (ProviderEntry provider : providers()) {
                index.read(before -> {
                    change.replace(provider, SyntheticTools.tools(provider), AnswerBook.EMPTY, before);
                    return provider;
                });
                if (change.pending() >= TOOLS_A_SHOW) {
                    change.show();
                }
            }
            change.commit();
            change.compact();
        }
    }

    private void plain(Path path, boolean vectors) throws IOException {
        try (PlainLucene lucene = new PlainLucene(path)) {
            for (ProviderEntry provider : providers()) {
                for (CatalogEntry entry : SyntheticTools.tools(provider)) {
                    Optional<float[]> vector = vectors
                            ? Optional.of(model.embedPassages(List.of(SearchText.embedded(entry))).getFirst())
                            : Optional.empty();
                    lucene.add(entry, vector);
                }
            }
        }
    }

    private Iterable<ProviderEntry> providers() {
        int each = SyntheticTools.TOOLS_A_PROVIDER;
        return Stream.iterate(0, number -> number * each < tools, number -> number + 1)
                        .map(number -> SyntheticTools.provider(number, Math.min(each, tools - number * each)))
                ::iterator;
    }

    private double rate(long start) {
        return tools / ((System.nanoTime() - start) / 1e9);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}

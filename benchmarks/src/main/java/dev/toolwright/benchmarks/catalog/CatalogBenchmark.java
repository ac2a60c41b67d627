package dev.toolwright.benchmarks.catalog;

import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.Script;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** Measures a catalogue of one size, in a process of its own: {@code scripts/catalog-benchmark} calls it. */
public final class CatalogBenchmark {

    private static final Set<String> OPTIONS = Set.of("--size", "--only", "--rounds", "--vectors", "--json");

    /** Whoever comes first would pay for compiling. */
    private static final int WARM_UP = 1000;

    private CatalogBenchmark() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("catalog-benchmark", () -> run(Arguments.parse(words, OPTIONS, 1)));
    }

    private static void run(Arguments arguments) {
        boolean json = arguments.find("--json").isPresent();
        Consumer<Figure> figures = figure -> System.out.println(json ? figure.json() : figure.line());
        String only = arguments.find("--only").orElse("");
        if (!Set.of("", "index", "search", "embed").contains(only)) {
            throw new IllegalArgumentException("--only '" + only + "': expected index, search or embed");
        }
        if (arguments.places().isEmpty()) {
            throw new IllegalArgumentException("expected an empty folder to work in");
        }
        Path folder = Path.of(arguments.places().getFirst());
        int size = arguments.number("--size", 2500);
        int rounds = arguments.number("--rounds", 3);
        ClusteredModel model = new ClusteredModel();
        IndexWork index = new IndexWork(folder, size, model, only.equals("search") ? figure -> {} : figures);
        try {
            if (only.equals("embed")) {
                new EmbedWork(folder, size, figures).run();
                return;
            }
            if (!Files.isDirectory(index.catalog())) {
                new IndexWork(folder.resolve("warm-up"), Math.min(size, WARM_UP), model, figure -> {}).run(true);
                index.run(size <= arguments.number("--vectors", 54_000));
            }
            if (!only.equals("index")) {
                new SearchWork(index.catalog(), size, model, rounds, figures).run();
            }
            figures.accept(Figure.alone("largest heap", size, peakHeap() / 1e6, "MB"));
        } catch (IOException failure) {
            throw new IllegalArgumentException("the folder " + folder + " cannot be used: " + failure.getMessage(), failure);
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}

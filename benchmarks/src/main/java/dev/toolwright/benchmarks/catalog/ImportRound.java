package dev.toolwright.benchmarks.catalog;

import com.sun.management.OperatingSystemMXBean;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.ImportReport;
import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.index.IndexChange;
import dev.toolwright.catalog.index.IndexFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports everything once in a fresh folder, then again, and puts the same tools into indexes without reading documents. */
record ImportRound(DocumentSource documents, Path folder) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double MIB = 1 << 20;

    /** A piece of work. */
    private interface Work {
        void run() throws IOException;
    }

    /** Figures by what they say, in the order in which they are to be printed. */
    Map<String, Double> run() throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        try (Catalog catalog = Catalog.open(folder.resolve("catalog"))) {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long processor = system.getProcessCpuTime();
            ImportReport report = catalog.importFrom(documents, ImportOptions.defaults());
            double seconds = report.took().toMillis() / 1e3;
            figures.put("documents", (double) report.documents());
            figures.put("operations imported", (double) report.tools());
            figures.put("import, s", seconds);
            figures.put("operations imported a second", report.tools() / seconds);
            figures.put("processor time, s", (system.getProcessCpuTime() - processor) / 1e9);
            figures.put("largest heap, MiB", heap());
            resident().ifPresent(mib -> figures.put("largest resident memory, MiB", mib));
            figures.put("index on disk, MiB", catalog.stats().bytes() / MIB);
            figures.put("import again, nothing changed, s", seconds(() -> catalog.importFrom(documents, ImportOptions.defaults())));
            double ours = seconds(() -> ours(catalog));
            double lucene = seconds(() -> lucene(catalog));
            double reading = seconds(() -> catalog.providers().forEach(provider -> tools(catalog, provider)));
            figures.put("indexing these tools by words, s", ours - reading);
            figures.put("the same by plain Lucene, s", lucene - reading);
            figures.put("import beside plain Lucene, times as long", seconds / (lucene - reading));
        }
        return figures;
    }

    private void ours(Catalog catalog) throws IOException {
        try (IndexFolder index = new IndexFolder(folder.resolve("ours"));
                IndexChange change = index.change()) {
            for (ProviderEntry provider : catalog.providers()) {
                index.read(before -> {
                    change.replace(provider, tools(catalog, provider), AnswerBook.EMPTY, before);
                    return before;
                });
            }
            change.commit();
        }
    }

    private void lucene(Catalog catalog) throws IOException {
        try (PlainLucene plain = new PlainLucene(folder.resolve("lucene"))) {
            for (ProviderEntry provider : catalog.providers()) {
                for (CatalogEntry entry : tools(catalog, provider)) {
                    plain.add(entry, Optional.empty());
                }
            }
        }
    }

    private static List<CatalogEntry> tools(Catalog catalog, ProviderEntry provider) {
        return catalog.list(Optional.of(provider.provider().id()), 0, Integer.MAX_VALUE);
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum() / MIB;
    }

    /** As Linux counts it: heap, code and the pages of the index that are mapped. */
    private static Optional<Double> resident() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return Optional.empty();
        }
        return Files.readString(STATUS).lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / (1 << 10))
                .findFirst();
    }
}

package dev.toolwright.benchmarks.catalog;

import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.Script;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.store.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What importing documents costs, beside plain Lucene on the same tools. Called once a round, in a process of its own, with
 * the documents and a folder, and prints {@code name=value} lines; and once with a file of such lines, to print the medians.
 */
public final class ImportBenchmark {

    private ImportBenchmark() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("import-benchmark", () -> {
            Arguments arguments = Arguments.parse(words, Set.of("--copies", "--medians"), 2);
            try {
                if (arguments.find("--medians").isPresent()) {
                    print(AtomicFile.at(Path.of(arguments.find("--medians").get())).read());
                } else {
                    round(arguments).forEach((name, value) -> System.out.println(name + "=" + value));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, Double> round(Arguments arguments) throws IOException {
        DocumentSource documents = DocumentSource.of(Path.of(arguments.places().getFirst()));
        int copies = arguments.number("--copies", 1);
        return new ImportRound(new CopiedSource(documents, copies), Path.of(arguments.places().getLast())).run();
    }

    private static void print(String lines) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        lines.lines().filter(line -> line.contains("=")).forEach(line -> values
                .computeIfAbsent(line.substring(0, line.indexOf('=')), name -> new ArrayList<>())
                .add(Double.valueOf(line.substring(line.indexOf('=') + 1))));
        values.forEach((name, all) -> {
            all.sort(null);
            System.out.printf(Locale.ROOT, "%-52s %,14.1f   (%,.1f to %,.1f)%n",
                    name, all.get(all.size() / 2), all.getFirst(), all.getLast());
        });
    }
}

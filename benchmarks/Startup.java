import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Start-up time of the command, as medians over whole processes, beside a JVM that does nothing. Run by
 * {@code scripts/startup-benchmark [RUNS]}; state lives in a folder of its own, which is removed.
 */
void main(String[] args) throws Exception {
    Path root = Path.of(System.getProperty("root"));
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 11;
    Path home = Files.createTempDirectory("toolwright-startup");
    try {
        List<String> nothing = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version");
        List<String> version = List.of(root.resolve("toolwright").toString(), "--version");
        List<String> ask = List.of(
                root.resolve("toolwright").toString(),
                "ask",
                "How many days are there between 10 February 2024 and 1 May 2024? Write that number in Roman numerals too.");
        run(version, home); // builds, if it must
        run(ask, home); // imports the built-in APIs
        double base = median(nothing, home, runs);
        report("java -version (a JVM that does nothing)", base, base);
        report("toolwright --version", median(version, home, runs), base);
        report("toolwright ask (offline, built)", median(ask, home, runs), base);
    } finally {
        delete(home);
    }
}

double median(List<String> command, Path home, int runs) throws Exception {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
        long start = System.nanoTime();
        run(command, home);
        times.add((System.nanoTime() - start) / 1e6);
    }
    times.sort(Comparator.naturalOrder());
    return times.get(times.size() / 2);
}

void run(List<String> command, Path home) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("TOOLWRIGHT_HOME", home.toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
    }
}

void report(String what, double milliseconds, double base) {
    IO.println(String.format(Locale.ROOT, "%-42s median %7.0f ms   %5.1f x", what, milliseconds, milliseconds / base));
}

void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
        }
    }
}

package dev.toolwright.sandbox.graalpy;

import dev.toolwright.sandbox.pool.LastWords;
import dev.toolwright.sandbox.python.PythonSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * GraalPy on this machine: fetched, and prepared for the JVM at hand.
 *
 * @param jar the worker's own code, its libraries beside it
 * @param prepared the unpacked library and the start-up cache
 */
record Installation(Path jar, Path prepared) {

    private static final String JAR = "sandbox-worker.jar";

    /** Brings whatever is missing. */
    static Installation complete(GraalPyHome home, Consumer<String> notices) throws InterruptedException {
        Path folder = home.folder().orElseThrow(() -> GraalPyEngine.unavailable("no folder is named where it lies"));
        Path jar = folder.resolve(JAR);
        if (!Files.isRegularFile(jar)) {
            if (home.fetch().isEmpty()) {
                throw GraalPyEngine.unavailable("it is not in " + folder + " (./mvnw -q -Dquick -f sandbox-worker package puts it there)");
            }
            notices.accept("fetching GraalPy, about 140 MB, once");
            run(home.fetch(), "");
        }
        Installation installation = new Installation(jar, folder.resolve("prepared-" + fingerprint(folder)));
        if (!Files.isDirectory(installation.prepared())) {
            notices.accept("preparing GraalPy for quick starts, once; this takes about a minute");
            run(WorkerJvm.prepare(installation), PythonSource.runner());
        }
        return installation;
    }

    /** Whether it could start at once: nothing would have to be fetched. */
    static boolean fetched(GraalPyHome home) {
        return home.folder().filter(folder -> Files.isRegularFile(folder.resolve(JAR))).isPresent();
    }

    Path resources() {
        return prepared.resolve("resources");
    }

    Path startUpCache() {
        return prepared.resolve("worker.aot");
    }

    /** Of what a prepared folder depends on: the JVM and every jar. */
    private static String fingerprint(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<String> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().map(Installation::stamp).toList();
            String all = System.getProperty("java.home") + System.getProperty("java.vm.version") + jars;
            return Integer.toHexString(all.hashCode());
        } catch (IOException e) {
            throw GraalPyEngine.unavailable("its folder can't be read: " + e.getMessage());
        }
    }

    private static String stamp(Path jar) {
        try {
            FileTime changed = Files.getLastModifiedTime(jar);
            return jar.getFileName() + " " + Files.size(jar) + " " + changed.toMillis();
        } catch (IOException e) {
            throw GraalPyEngine.unavailable("its folder can't be read: " + e.getMessage());
        }
    }

    private static void run(List<String> command, String input) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            LastWords complaint = LastWords.of(process.getInputStream());
            try (OutputStream out = process.getOutputStream()) {
                out.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (process.waitFor() != 0) {
                throw GraalPyEngine.unavailable(command.getFirst() + " failed: " + complaint.text());
            }
        } catch (IOException e) {
            throw GraalPyEngine.unavailable(command.getFirst() + " failed: " + e.getMessage());
        }
    }
}

package dev.toolwright.worker;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Makes the folder that workers start quickly from: Python's library unpacked and compiled, and the JVM's start-up cache,
 * trained by a worker that serves a few calls. The folder appears whole or not at all.
 */
final class Preparation {

    /** In the prepared folder: what the option {@code polyglot.engine.resourcePath} has to name. */
    private static final String PYTHON = "resources";
    private static final String CACHE = "worker.aot";

    private Preparation() {}

    /** @param runner what workers will be greeted with */
    static void make(Path folder, String runner) throws IOException, InterruptedException {
        Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
        Path fresh = Files.createTempDirectory(parent, ".preparing");
        Path scratch = Files.createTempDirectory("graalpy");
        System.setProperty("polyglot.engine.userResourceCache", scratch.toString()); // else it is in the user's home
        try {
            unpack(fresh.resolve(PYTHON));
            compile(fresh.resolve(PYTHON));
            train(fresh, runner);
            move(fresh, folder);
        } finally {
            delete(fresh);
            delete(scratch);
        }
    }

    private static void unpack(Path target) throws IOException {
        Engine.copyResources(target, "python");
    }

    /** Source that is parsed again for every interpreter is slow, and its traces stay in the engine for good. */
    private static void compile(Path resources) throws IOException {
        try (Context context = Context.newBuilder("python")
                .allowExperimentalOptions(true)
                .options(Interpreter.OPTIONS)
                .option("engine.WarnInterpreterOnly", "false")
                .option("python.PythonHome", home(resources).toString())
                .allowIO(IOAccess.ALL)
                .build()) {
            context.eval("python", Worker.resource("prepare.py"));
        }
    }

    private static Path home(Path resources) {
        return resources.resolve("python").resolve("python-home");
    }

    /** Without the cache all works, only slower: so a JVM that can't make one is no failure. */
    private static void train(Path folder, String runner) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dpolyglot.engine.resourcePath=" + folder.resolve(PYTHON));
        command.add("-XX:AOTCacheOutput=" + folder.resolve(CACHE));
        command.addAll(List.of("-jar", System.getProperty("java.class.path"), "train"));
        Process training = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = training.getOutputStream()) {
            out.write(runner.getBytes(StandardCharsets.UTF_8));
        }
        training.waitFor();
    }

    private static void move(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            } // somebody else was quicker
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

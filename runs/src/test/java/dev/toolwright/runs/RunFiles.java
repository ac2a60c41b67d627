package dev.toolwright.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what a run left behind. */
final class RunFiles {

    private RunFiles() {}

    /** The JSON files beside the run's own folder, by name. */
    static Map<String, String> answers(Path folder) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file)) {
                    answers.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return answers;
    }
}

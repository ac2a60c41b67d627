package dev.toolwright.toolmaker.export;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The machine's own CPython, in a folder. */
record Python(Path folder) {

    /** What it said and how it ended. */
    record Ended(int status, String out) {}

    /** Standard output and error together. */
    Ended run(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-B"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), out);
        } catch (IOException e) {
            return abort("there is no python3 here: " + e.getMessage());
        }
    }
}

package dev.toolwright.cli.tools;

import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.ExampleFile;
import dev.toolwright.toolmaker.example.ExampleFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of questions with their answers. */
final class ExampleInput {

    private ExampleInput() {}

    /** @param file as it was named, from {@code folder} */
    static List<Example> read(Path folder, Path file) {
        Path place = folder.resolve(file);
        if (!Files.exists(place)) {
            throw CommandFailure.failed("there is no file " + file);
        }
        try {
            return ExampleFile.read(place);
        } catch (ExampleFileException e) {
            throw CommandFailure.failed(String.valueOf(e.getMessage()));
        }
    }
}

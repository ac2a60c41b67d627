package dev.toolwright.cli.tools;

import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.toolmaker.stream.StreamFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Questions of a file or of standard input, one a line; to be closed. */
record QuestionInput(Reader reader, StreamFile questions) implements AutoCloseable {

    /** What stands for standard input. */
    static final String STANDARD = "-";

    /** @param name of a file from {@code folder}, or {@link #STANDARD} */
    static QuestionInput open(Path folder, String name) {
        try {
            Reader reader = name.equals(STANDARD)
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                    : Files.newBufferedReader(folder.resolve(name));
            return new QuestionInput(reader, StreamFile.of(reader, name.equals(STANDARD) ? "standard input" : name));
        } catch (NoSuchFileException e) {
            throw CommandFailure.failed("there is no file " + name);
        } catch (IOException e) {
            throw CommandFailure.failed("cannot read " + name + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the questions", e);
        }
    }
}

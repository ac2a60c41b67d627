package dev.toolwright.runs;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.store.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The answers that stand in a run's folder, where the answer files are in our own format. */
public final class NativeAnswers {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final String suffix = new NativeFormat().suffix();

    private NativeAnswers(Path folder) {
        this.folder = folder;
    }

    public static NativeAnswers in(Path folder) {
        return new NativeAnswers(folder);
    }

    /** The answer to an instruction; empty if it has none, or no answer file. */
    public Optional<String> find(String id) {
        AtomicFile file = AtomicFile.at(folder.resolve(FileName.of(id) + suffix));
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readTree(file.readBytes()).path("answer").textValue());
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " is no answer file", e);
        }
    }
}

package dev.toolwright.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.budget.Usage;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.solution.Outcome;
import dev.toolwright.store.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The answers that stand in a run's folder, where the answer files are in our own format. */
public final class NativeAnswers {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final NativeFormat format = new NativeFormat();

    private NativeAnswers(Path folder) {
        this.folder = folder;
    }

    public static NativeAnswers in(Path folder) {
        return new NativeAnswers(folder);
    }

    /** The answer to an instruction; empty if it has none, or no answer file. */
    public Optional<String> find(String id) {
        return read(id).flatMap(NativeAnswer::text);
    }

    /** What became of an instruction; empty if it has no sound answer file. */
    public Optional<NativeAnswer> read(String id) {
        AtomicFile file = AtomicFile.at(folder.resolve(FileName.of(id) + format.suffix()));
        if (!file.exists()) {
            return Optional.empty();
        }
        byte[] content = file.readBytes();
        return format.outcome(content).map(outcome -> answer(file.path(), content, outcome));
    }

    private static NativeAnswer answer(Path file, byte[] content, Outcome outcome) {
        try {
            JsonNode answer = JSON.readTree(content);
            return new NativeAnswer(
                    outcome,
                    Optional.ofNullable(answer.path("answer").textValue()),
                    JSON.treeToValue(answer.path("usage"), Usage.class),
                    Duration.ofMillis(answer.path("tookMs").asLong()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no answer file", e);
        }
    }
}

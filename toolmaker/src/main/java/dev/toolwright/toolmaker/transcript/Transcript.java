package dev.toolwright.toolmaker.transcript;

import dev.toolwright.store.AtomicFile;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import java.nio.file.Path;
import java.util.List;

/**
 * A conversation in which a model made a tool, as the paper's authors publish them: what was shown to it and every reply, by
 * stage.
 *
 * @param training examples that it was to learn from
 * @param validation examples that it was to test with; empty if it did not come so far
 */
public record Transcript(List<Example> training, List<Example> validation, List<Published> replies) {

    public Transcript {
        training = List.copyOf(training);
        validation = List.copyOf(validation);
        replies = List.copyOf(replies);
    }

    /**
     * Reads a JSON array of messages in OpenAI's form, or an object whose {@code messages} it is.
     *
     * @throws TranscriptException if it is none
     */
    public static Transcript read(Path file) {
        return parse(AtomicFile.at(file).read(), file.toString());
    }

    /** @param source what the text is from, for messages */
    public static Transcript parse(String text, String source) {
        return TranscriptReader.read(Turns.parse(text, source), source);
    }

    /** The replies of one stage, in order. */
    public List<Published> of(Stage stage) {
        return replies.stream().filter(reply -> reply.stage() == stage).toList();
    }

    /**
     * A reply and what became of it.
     *
     * @param number of its stage; the first is 1
     */
    public record Published(Stage stage, int number, String text, Fate fate) {}

    /** What the conversation says became of a reply. */
    public sealed interface Fate {

        /** The next stage began. */
        record Stood() implements Fate {}

        /** @param error as the model was told; its first 500 characters */
        record Fell(String error) implements Fate {}

        /** The conversation ends with it. */
        record Unjudged() implements Fate {}
    }
}

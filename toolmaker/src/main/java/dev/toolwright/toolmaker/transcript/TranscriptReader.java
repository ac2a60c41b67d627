package dev.toolwright.toolmaker.transcript;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.transcript.Transcript.Fate;
import dev.toolwright.toolmaker.transcript.Transcript.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sorts replies by what they were asked for. What is asked is told by the messages of the user: an error sent back asks for the
 * same again, tests are asked for, the tests have passed.
 *
 * <p>The published program appends the last proposal a second time before it goes on; that is no reply. It does so even where
 * the proposal had just failed for the last time.
 */
final class TranscriptReader {

    private static final Pattern ERROR = Pattern.compile("(?is)^\\W*(?:failed|failure|error|exception|traceback"
            + "|(?:your|the) \\w+ (?:failed|raised|did not|does not|do not))");
    private static final Pattern AGAIN = Pattern.compile(
            "(?is)\\b(?:fix|correct|try|send|write)\\b.{0,80}\\bagain\\b|\\bfix (?:it|the|your)\\b");
    private static final Pattern TESTS = Pattern.compile("(?i)\\b(?:unit ?tests?|tests? (?:of|for)|write tests?|assert)\\b");
    private static final Pattern USE = Pattern.compile("(?i)\\bsuccess|\\buse cases?\\b|\\bsummari[sz]e|\\bwrap\\b|\\btests pass\\b");
    private static final int LONGEST_ERROR = 500;

    private final List<Published> replies = new ArrayList<>();
    private List<Example> validation = List.of();
    private Stage stage = Stage.PROPOSE;
    private int number;
    private String pending = "";
    private int said;

    private TranscriptReader() {}

    static Transcript read(List<Turn> turns, String source) {
        List<Turn> users = turns.stream().filter(Turn::isUser).toList();
        List<Example> training = users.isEmpty() ? List.of() : PromptExamples.of(users.getFirst().text());
        if (training.isEmpty()) {
            throw new TranscriptException(source, "its first prompt shows no examples");
        }
        TranscriptReader reading = new TranscriptReader();
        boolean opened = false;
        for (Turn turn : turns) {
            if (turn.isAssistant() && opened) {
                reading.reply(turn.text());
            } else if (turn.isUser() && opened) {
                reading.prompt(turn.text());
            }
            opened |= turn.isUser();
        }
        // the published program takes the last summary as it is
        reading.judge(reading.stage == Stage.WRAP ? new Fate.Stood() : new Fate.Unjudged());
        if (reading.replies.isEmpty()) {
            throw new TranscriptException(source, "nobody replies in it");
        }
        return new Transcript(training, reading.validation, reading.replies);
    }

    private void reply(String text) {
        if (said > 0 && !text.equals(pending)) {
            judge(new Fate.Unjudged());
        }
        pending = text;
        said++;
    }

    private void prompt(String text) {
        if (isError(text)) {
            judge(new Fate.Fell(text.substring(0, Math.min(LONGEST_ERROR, text.length())).strip()));
            return;
        }
        judge(new Fate.Stood());
        Stage next = next(text);
        if (next == Stage.VERIFY && stage != Stage.VERIFY) {
            validation = PromptExamples.of(text);
        }
        number = next == stage ? number : 0;
        stage = next;
    }

    private static boolean isError(String text) {
        return ERROR.matcher(text).find() || AGAIN.matcher(text).find() && PromptExamples.of(text).isEmpty() && !USE.matcher(text).find();
    }

    private Stage next(String text) {
        return switch (stage) {
            case LABEL, PROPOSE -> TESTS.matcher(text).find() ? Stage.VERIFY : Stage.WRAP;
            case VERIFY -> USE.matcher(text).find() || !TESTS.matcher(text).find() ? Stage.WRAP : Stage.VERIFY;
            case WRAP, COMPILE -> Stage.COMPILE;
        };
    }

    /** Takes up the reply that waits for its fate, but for the echo of one that has met it. */
    private void judge(Fate fate) {
        boolean echo = said == 1
                && !replies.isEmpty()
                && replies.getLast().stage() == stage
                && replies.getLast().fate() instanceof Fate.Fell
                && replies.getLast().text().equals(pending)
                && !(fate instanceof Fate.Fell);
        if (said > 0 && !echo) {
            number++;
            replies.add(new Published(stage, number, pending, fate));
        }
        said = 0;
        pending = "";
    }
}

package dev.toolwright.toolmaker.stage;

import dev.toolwright.toolmaker.check.Vacuity;
import dev.toolwright.toolmaker.dialogue.Dialogue;
import dev.toolwright.toolmaker.dialogue.Ruling;
import dev.toolwright.toolmaker.dialogue.Ruling.Fell;
import dev.toolwright.toolmaker.dialogue.Ruling.Stood;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.prompt.Template;
import dev.toolwright.toolmaker.reply.TestsReply;
import dev.toolwright.toolmaker.run.Doubting;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Testing;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks for tests; they must pass, and must be able to fail. A reply may correct the module as well: it then is the module that
 * counts from there on, whether or not its tests stood.
 */
public final class VerifyStage {

    private final MadeCode code;
    private final Prompts prompts;
    private Draft draft;

    public VerifyStage(MadeCode code, Prompts prompts, Draft draft) {
        this.code = code;
        this.prompts = prompts;
        this.draft = draft;
    }

    /** @return absent if no reply stood */
    public Optional<Tested> ask(Dialogue dialogue, int attempts, Examples examples) throws InterruptedException {
        String prompt = prompts.fill(
                Template.VERIFY,
                Map.of("examples", Shown.withAnswers(examples.validation()), "function", draft.function().name()));
        return dialogue.stage(Stage.VERIFY, attempts, prompt, reply -> judge(reply, examples));
    }

    /** The module as it was corrected last. */
    public Draft draft() {
        return draft;
    }

    private Ruling<Tested> judge(String reply, Examples examples) throws InterruptedException {
        TestsReply read = TestsReply.read(reply, draft.functions());
        if (read.correction().isPresent()) {
            switch (Draft.of(read.correction().get(), examples.shown(), code)) {
                case Draft.Runs(Draft corrected) -> draft = corrected;
                case Draft.Broken(String verdict, String error) -> {
                    return failed("the corrected module: " + verdict, "Your corrected module does not pass.\n" + error);
                }
            }
        }
        if (read.tests().isEmpty()) {
            return failed("the reply has no tests in it", "There is no block of tests in your reply.");
        }
        String tests = read.tests().get();
        draft = draft.usedBy(code.inspect(tests));
        return switch (code.test(draft.source(), tests)) {
            case Failure failure -> failed(failure.line(), failure.full() + broken(tests));
            case Testing.Passed _ -> doubted(tests, examples.validation().size());
        };
    }

    /** Where the doubting itself fails, the tests can't do without the true function: that is no reason to refuse them. */
    private Ruling<Tested> doubted(String tests, int questions) throws InterruptedException {
        Optional<String> reason = code.doubt(draft.source(), tests, draft.function().name()) instanceof Doubting.Doubts doubts
                ? Vacuity.reason(doubts, questions)
                : Optional.empty();
        return reason.isPresent()
                ? new Fell<>("the tests could not have failed: " + reason.get().lines().findFirst().orElse(""),
                        prompts.fill(Template.VERIFY_VACUOUS,
                                Map.of("reason", reason.get(), "function", draft.function().name())))
                : new Stood<>(new Tested(draft, tests), "the tests pass, and would fail with another function");
    }

    private String broken(String tests) throws InterruptedException {
        return code.observe(draft.source(), tests).stream()
                .limit(10)
                .map(broken -> "\nline " + broken.line() + ": " + broken.text() + "\n    but " + broken.seen())
                .collect(Collectors.joining());
    }

    private Ruling<Tested> failed(String verdict, String error) {
        return new Fell<>(verdict, prompts.fill(Template.VERIFY_FAILED, Map.of("error", error)));
    }
}

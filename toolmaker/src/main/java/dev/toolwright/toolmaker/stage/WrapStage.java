package dev.toolwright.toolmaker.stage;

import dev.toolwright.toolmaker.dialogue.Dialogue;
import dev.toolwright.toolmaker.dialogue.Ruling;
import dev.toolwright.toolmaker.dialogue.Ruling.Fell;
import dev.toolwright.toolmaker.dialogue.Ruling.Stood;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.prompt.Template;
import dev.toolwright.toolmaker.reply.WrapReply;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Testing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for the module and a solution of every validation question. The solutions are run here, and their answers compared here:
 * this, and not the maker's tests, is what a tool is accepted for.
 */
public final class WrapStage {

    private final MadeCode code;
    private final Prompts prompts;
    private final Tested tested;

    public WrapStage(MadeCode code, Prompts prompts, Tested tested) {
        this.code = code;
        this.prompts = prompts;
        this.tested = tested;
    }

    /** @return absent if no reply stood */
    public Optional<Wrapped> ask(Dialogue dialogue, int attempts, Examples examples) throws InterruptedException {
        String prompt = prompts.fill(
                Template.WRAP,
                Map.of("questions", Shown.questions(examples.validation()), "function", tested.draft().function().name()));
        return dialogue.stage(Stage.WRAP, attempts, prompt, reply -> judge(reply, examples));
    }

    private Ruling<Wrapped> judge(String reply, Examples examples) throws InterruptedException {
        List<Example> validation = examples.validation();
        List<String> questions = validation.stream().map(Example::question).toList();
        WrapReply read = WrapReply.read(reply, tested.draft().functions(), questions);
        Draft draft = module(read, examples).usedBy(code.inspect(UseTrial.together(read.solutions())));
        UseTrial trials = new UseTrial(code, new WrappedTool(draft.source(), draft.function().name(), List.of()));
        List<UseTrial.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < validation.size(); i++) {
            outcomes.add(trials.of(validation.get(i), read.solutions().subList(0, i + 1)));
        }
        Optional<Wrapped> wrapped = trials.wrapped(outcomes);
        if (wrapped.isPresent()) {
            return new Stood<>(wrapped.get(), "all " + validation.size() + " use cases give the right answer");
        }
        Optional<Wrapped> mended = new Mending(code).of(draft, outcomes);
        return mended.isPresent()
                ? new Stood<>(mended.get(), "all " + validation.size() + " use cases give the right answer, once it is written out")
                : fell(outcomes);
    }

    private Ruling<Wrapped> fell(List<UseTrial.Outcome> outcomes) {
        List<String> errors = outcomes.stream().flatMap(outcome -> outcome.error().stream()).toList();
        return new Fell<>(
                errors.size() + " of " + outcomes.size() + " use cases fail: " + last(errors.getFirst()),
                prompts.fill(Template.WRAP_FAILED, Map.of("error", String.join("\n\n", errors))));
    }

    /** The text of the module that the reply has, if it is as good as the one that was tested; else that one. */
    private Draft module(WrapReply read, Examples examples) throws InterruptedException {
        String called = tested.draft().function().name();
        boolean present = read.module().isPresent();
        return present
                        && Draft.of(read.module().get(), examples.shown(), code) instanceof Draft.Runs(Draft draft)
                        && draft.text().function(called).isPresent()
                        && code.test(draft.source(), tested.tests()) instanceof Testing.Passed
                ? draft.calling(called)
                : tested.draft();
    }

    private static String last(String error) {
        return error.lines().reduce("", (_, line) -> line);
    }
}

package dev.toolwright.toolmaker.stage;

import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.dialogue.Dialogue;
import dev.toolwright.toolmaker.dialogue.Ruling;
import dev.toolwright.toolmaker.dialogue.Ruling.Fell;
import dev.toolwright.toolmaker.dialogue.Ruling.Stood;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.made.WrappedTool.UseCase;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.prompt.Template;
import dev.toolwright.toolmaker.reply.WrapReply;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Solving.Solved;
import dev.toolwright.toolmaker.run.Testing;
import dev.toolwright.toolmaker.stage.Wrapped.Solution;
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
        Draft draft = module(read, examples).usedBy(code.inspect(ofAll(read.solutions())));
        List<Solution> solutions = new ArrayList<>();
        List<UseCase> useCases = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        WrappedTool tool = new WrappedTool(draft.source(), draft.function().name(), List.of());
        for (int i = 0; i < validation.size(); i++) {
            Example example = validation.get(i);
            switch (solve(tool, example, read.solutions().subList(0, i + 1))) {
                case Right(String snippet, Solved solved) -> {
                    useCases.add(new UseCase(example.question(), snippet));
                    solutions.add(new Solution(example, solved));
                }
                case Wrong(String error) -> errors.add("Question: " + example.question() + "\n" + error);
            }
        }
        return errors.isEmpty()
                ? new Stood<>(
                        new Wrapped(new WrappedTool(tool.source(), tool.function(), useCases), solutions),
                        "all " + useCases.size() + " use cases give the right answer")
                : new Fell<>(
                        errors.size() + " of " + validation.size() + " use cases fail: " + last(errors.getFirst()),
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

    /** A solution that goes on from those before it gets them put in front. */
    private Trial solve(WrappedTool tool, Example example, List<Optional<String>> untilThis) throws InterruptedException {
        Optional<String> own = untilThis.getLast();
        if (own.isEmpty()) {
            return new Wrong("There is no solution of it in your reply.");
        }
        Trial alone = solve(tool, example, own.get());
        if (alone instanceof Right) {
            return alone;
        }
        return solve(tool, example, ofAll(untilThis)) instanceof Right right ? right : alone;
    }

    private Trial solve(WrappedTool tool, Example example, String snippet) throws InterruptedException {
        return switch (code.solve(tool, snippet, example.question())) {
            case Failure failure -> new Wrong("Expected answer: " + example.answer() + "\nBut: " + failure.full());
            case Solved solved when solved.calls().isEmpty() ->
                new Wrong("Your solution does not call " + tool.function() + ".");
            case Solved solved when !Answers.agree(example.question(), example.answer(), solved.answer()) ->
                new Wrong("Expected answer: " + example.answer() + "\nYour solution's answer: " + shortened(solved.answer()));
            case Solved solved when !code.depends(tool, snippet, example.question(), solved.answer()) ->
                new Wrong("The answer of your solution does not depend on what " + tool.function() + " returns.");
            case Solved solved -> new Right(snippet, solved);
        };
    }

    private static String ofAll(List<Optional<String>> solutions) {
        return String.join("\n", solutions.stream().flatMap(Optional::stream).toList());
    }

    private static String last(String error) {
        return error.lines().reduce("", (_, line) -> line);
    }

    private static String shortened(String answer) {
        return answer.length() <= 1000 ? answer : answer.substring(0, 1000) + "…";
    }

    /** What became of a solution. */
    private sealed interface Trial {}

    private record Right(String snippet, Solved solved) implements Trial {}

    private record Wrong(String error) implements Trial {}
}

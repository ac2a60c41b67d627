package dev.toolwright.toolmaker.stage;

import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.made.WrappedTool.UseCase;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Solving.Solved;
import dev.toolwright.toolmaker.stage.Wrapped.Solution;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Runs solutions of validation questions with a tool, and compares their answers with those given. */
final class UseTrial {

    private static final int LONGEST_ANSWER = 1000;
    private static final Pattern RETURNED = Pattern.compile("(?m)^(ret\\w*)[ \\t]*=[^=]");
    private static final Pattern ANSWERED = Pattern.compile("(?m)^\\s*ans\\w*[ \\t]*=[^=]");

    private final MadeCode code;
    private final WrappedTool tool;

    UseTrial(MadeCode code, WrappedTool tool) {
        this.code = code;
        this.tool = tool;
    }

    /** What became of a solution. */
    sealed interface Outcome {

        /** What the maker is told; empty if all is right. */
        Optional<String> error();
    }

    /** Its answer is the one given, and comes from the function. */
    record Right(Example example, String snippet, Solved solved) implements Outcome {
        @Override
        public Optional<String> error() {
            return Optional.empty();
        }
    }

    /** Its answer is another one, or is written otherwise. */
    record Unlike(Example example, String snippet, Solved solved) implements Outcome {
        @Override
        public Optional<String> error() {
            String answer = solved.answer();
            String shown = answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER) + "…";
            return Optional.of(asked(example) + "\nExpected answer: " + example.answer() + "\nYour solution's answer: " + shown);
        }
    }

    /** There is none, or it went wrong, or around the function. */
    record Wrong(Example example, String why) implements Outcome {
        @Override
        public Optional<String> error() {
            return Optional.of(asked(example) + "\n" + why);
        }
    }

    /**
     * Tries a solution; one that goes on from those before it gets them put in front.
     *
     * @param untilThis the solutions of all questions up to this one
     */
    Outcome of(Example example, List<Optional<String>> untilThis) throws InterruptedException {
        Optional<String> own = untilThis.getLast();
        if (own.isEmpty()) {
            return new Wrong(example, "There is no solution of it in your reply.");
        }
        Outcome alone = of(example, answering(own.get()));
        return alone instanceof Wrong && of(example, answering(together(untilThis))) instanceof Right right ? right : alone;
    }

    Outcome of(Example example, String snippet) throws InterruptedException {
        return switch (code.solve(tool, snippet, example.question())) {
            case Failure failure -> new Wrong(example, "Expected answer: " + example.answer() + "\nBut: " + failure.full());
            case Solved solved when solved.calls().isEmpty() ->
                new Wrong(example, "Your solution does not call " + tool.function() + ".");
            case Solved solved when !code.depends(tool, snippet, example.question(), solved.answer()) ->
                new Wrong(example, "The answer of your solution does not depend on what " + tool.function() + " returns.");
            case Solved solved when !Answers.agree(example.question(), example.answer(), solved.answer()) ->
                new Unlike(example, snippet, solved);
            case Solved solved -> new Right(example, snippet, solved);
        };
    }

    /** The tool with its use cases; absent if one of them is not right. */
    Optional<Wrapped> wrapped(List<Outcome> outcomes) {
        List<Right> right = outcomes.stream().filter(Right.class::isInstance).map(Right.class::cast).toList();
        List<UseCase> useCases = right.stream().map(each -> new UseCase(each.example.question(), each.snippet)).toList();
        return right.size() == outcomes.size()
                ? Optional.of(new Wrapped(
                        new WrappedTool(tool.source(), tool.function(), useCases),
                        right.stream().map(each -> new Solution(each.example, each.solved)).toList()))
                : Optional.empty();
    }

    /** All solutions that there are as one. */
    static String together(List<Optional<String>> solutions) {
        return String.join("\n", solutions.stream().flatMap(Optional::stream).toList());
    }

    /** A solution that goes no further than the call has what that returns for its answer. */
    private static String answering(String snippet) {
        Optional<String> returned = RETURNED.matcher(snippet).results().map(found -> found.group(1)).reduce((_, last) -> last);
        return returned.isEmpty() || ANSWERED.matcher(snippet).find()
                ? snippet
                : snippet.stripTrailing() + "\nans = " + returned.get() + "\n";
    }

    private static String asked(Example example) {
        return "Question: " + example.question();
    }
}

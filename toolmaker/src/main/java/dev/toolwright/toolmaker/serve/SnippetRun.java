package dev.toolwright.toolmaker.serve;

import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving;
import dev.toolwright.toolmaker.run.Solving;
import dev.toolwright.toolmaker.value.PythonValue;
import java.util.Optional;

/** Runs a snippet of the cheap model and takes the answer out of what it leaves. */
final class SnippetRun {

    /** What came of it. */
    sealed interface Outcome {

        /** Not blank. */
        record Answer(String text) implements Outcome {}

        /**
         * Nothing that could be an answer.
         *
         * @param cause whose failure it is
         * @param reason one line for people
         * @param told what the model is told; may have more lines
         */
        record NoAnswer(TierFailure.Cause cause, String reason, String told) implements Outcome {}
    }

    private final MadeCode code;

    SnippetRun(MadeCode code) {
        this.code = code;
    }

    Outcome answer(MadeTool tool, String snippet, String question) throws InterruptedException {
        return switch (code.solve(tool.wrapped(), snippet, question)) {
            case Failure failure -> new Outcome.NoAnswer(TierFailure.Cause.TOOL, failure.line(), failure.full());
            case Solving.Solved solved -> {
                Optional<String> formatted = isText(solved) ? Optional.empty() : formatted(tool, solved, question);
                yield answer(formatted.orElse(solved.answer()), solved);
            }
        };
    }

    private static Outcome answer(String text, Solving.Solved solved) {
        boolean nothing = text.isBlank() || solved.answerValue().filter(PythonValue.None.class::isInstance).isPresent();
        return nothing
                ? new Outcome.NoAnswer(TierFailure.Cause.TOOL, "the code leaves no answer", "`ans` is empty, or None.")
                : new Outcome.Answer(text);
    }

    private static boolean isText(Solving.Solved solved) {
        return solved.answerValue().filter(value -> !(value instanceof PythonValue.Items || value instanceof PythonValue.Dict))
                .isPresent();
    }

    /**
     * Models leave the bare value, {@code ('12:00', '13:00')}, as often as the answer's text. The tool's own format knows how
     * that is written: the arguments that the model found go through it.
     */
    private Optional<String> formatted(MadeTool tool, Solving.Solved solved, String question) throws InterruptedException {
        Optional<PythonValue.Dict> arguments = solved.call().flatMap(Solving.Call::arguments);
        if (arguments.isEmpty() || tool.compiled().isEmpty()) {
            return Optional.empty();
        }
        Compiled own = tool.compiled().get();
        String parse = "def parse(question):\n    return " + arguments.get().literal() + "\n";
        Serving served = code.serve(tool.wrapped(), new Compiled(parse, own.format(), own.origin()), question);
        return switch (served) {
            case Serving.Parsed parsed -> Optional.of(parsed.answer());
            case Serving.NotParsed _, Failure _ -> Optional.empty();
        };
    }
}

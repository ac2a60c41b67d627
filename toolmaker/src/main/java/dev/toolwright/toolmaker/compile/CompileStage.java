package dev.toolwright.toolmaker.compile;

import dev.toolwright.toolmaker.compile.CompiledCheck.Miss;
import dev.toolwright.toolmaker.dialogue.Dialogue;
import dev.toolwright.toolmaker.dialogue.Ruling;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.prompt.Template;
import dev.toolwright.toolmaker.reply.ModuleReply;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks the maker for {@code parse} and {@code format} and accepts them if they reproduce the answer of every example, those
 * included that it never saw. Where no reply comes so far, the best one serves that reproduces all examples shown and at least
 * one of the others, and leaves the rest alone: what it does not read goes to the next tier, and it answers nothing wrong. One
 * stage serves one making.
 */
public final class CompileStage {

    private static final int MISSES_TOLD = 3;

    private final CompiledCheck check;
    private final Prompts prompts;
    private boolean unseenAllWrong;
    private int mostRead;
    private Optional<Compiled> partial = Optional.empty();

    public CompileStage(MadeCode code, Prompts prompts) {
        this.check = new CompiledCheck(code);
        this.prompts = prompts;
    }

    /**
     * Asks until it stands.
     *
     * @param dialogue in which the tool was made and wrapped
     * @param attempts replies that may be asked for; 0 or more
     * @return absent if none stood: the tool then has no compiled tier
     */
    public Optional<Compiled> ask(Dialogue dialogue, int attempts, WrappedTool tool, Examples examples)
            throws InterruptedException {
        String shown = examples.shown().stream()
                .map(example -> "Question: " + example.question() + "\nAnswer: " + example.answer())
                .collect(Collectors.joining("\n\n"));
        String prompt = prompts.fill(Template.COMPILE, Map.of("function", tool.function(), "examples", shown));
        Optional<Compiled> whole = dialogue.stage(Stage.COMPILE, attempts, prompt, reply -> ruling(reply, tool, examples));
        if (whole.isEmpty() && partial.isPresent()) {
            dialogue.workedOut(Stage.COMPILE, "the examples shown and " + mostRead + " of " + examples.unseen().size()
                    + " unseen ones, none of them wrong, are reproduced");
        }
        return whole.or(() -> partial);
    }

    /**
     * Whether the last reply that reproduced the examples shown got the answer of every other one wrong, though it read the
     * question: then it is likely the function that has learnt its examples by heart.
     */
    public boolean unseenAllWrong() {
        return unseenAllWrong;
    }

    private Ruling<Compiled> ruling(String reply, WrappedTool tool, Examples examples) throws InterruptedException {
        Optional<String> module = ModuleReply.read(reply);
        if (module.isEmpty()) {
            return fell("the reply has no Python in it", "There is no block of Python in your reply.");
        }
        Compiled compiled = new Compiled(module.get(), module.get(), Compiled.Origin.MAKER);
        List<Miss> shown = check.misses(tool, compiled, examples.shown());
        if (!shown.isEmpty()) {
            return fell(verdict(shown, "shown"), told(shown));
        }
        List<Miss> unseen = check.misses(tool, compiled, examples.unseen());
        if (unseen.isEmpty()) {
            return new Ruling.Stood<>(compiled, "all " + examples.all().size() + " examples are reproduced");
        }
        keepIfHarmless(compiled, unseen, examples.unseen().size() - unseen.size());
        unseenAllWrong = unseen.size() == examples.unseen().size()
                && unseen.stream().noneMatch(miss -> miss.serving() instanceof Serving.NotParsed);
        return fell(verdict(unseen, "unseen"), hinted(unseen, examples.unseen().size()));
    }

    private void keepIfHarmless(Compiled compiled, List<Miss> unseen, int read) {
        if (read > mostRead && unseen.stream().allMatch(miss -> miss.serving() instanceof Serving.NotParsed)) {
            mostRead = read;
            partial = Optional.of(compiled);
        }
    }

    private Ruling<Compiled> fell(String verdict, String error) {
        return new Ruling.Fell<>(verdict, prompts.fill(Template.COMPILE_FAILED, Map.of("error", error)));
    }

    private static String verdict(List<Miss> misses, String which) {
        return misses.size() + " of the " + which + " examples missed: " + misses.getFirst().outcome().lines().findFirst().orElse("");
    }

    private static String told(List<Miss> misses) {
        List<String> lines = new ArrayList<>();
        for (Miss miss : misses.subList(0, Math.min(MISSES_TOLD, misses.size()))) {
            lines.add("Question: " + miss.example().question() + "\nExpected answer: " + miss.example().answer() + "\nBut "
                    + miss.outcome());
        }
        if (misses.size() > MISSES_TOLD) {
            lines.add("(and " + (misses.size() - MISSES_TOLD) + " more)");
        }
        return String.join("\n\n", lines);
    }

    /** What can be said of examples that the maker must not see. */
    private static String hinted(List<Miss> misses, int of) {
        return "All questions shown work, but of " + of + " others of the same kind " + misses.size() + " do not: the functions are "
                + "fitted too closely to the questions shown. There, "
                + switch (misses.getFirst().serving()) {
                    case Serving.Parsed _ -> "the answer is wrong.";
                    case Serving.NotParsed _ -> "parse returned None.";
                    case Failure failure -> failure.part() + " raised " + failure.full();
                };
    }
}

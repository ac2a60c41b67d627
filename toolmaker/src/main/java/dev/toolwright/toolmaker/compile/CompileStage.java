package dev.toolwright.toolmaker.compile;

import dev.toolwright.toolmaker.compile.CompiledCheck.Miss;
import dev.toolwright.toolmaker.dialogue.Dialogue;
import dev.toolwright.toolmaker.dialogue.Ruling;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks the maker for {@code parse} and {@code format} and accepts them if they reproduce the answer of every example, those
 * included that it never saw.
 */
public final class CompileStage {

    private static final Pattern BLOCK = Pattern.compile("```[ \\t]*(?:python|py|Python)?[ \\t]*\\n(.*?)(?:```|\\z)", Pattern.DOTALL);
    private static final int MISSES_TOLD = 3;

    private final CompiledCheck check;
    private final CompilePrompts prompts;

    public CompileStage(MadeCode code, CompilePrompts prompts) {
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
        String shown = shown(examples).stream()
                .map(example -> "Question: " + example.question() + "\nAnswer: " + example.answer())
                .collect(Collectors.joining("\n\n"));
        String prompt = prompts.ask().replace("{function}", tool.function()).replace("{examples}", shown);
        return dialogue.stage(Stage.COMPILE, attempts, prompt, reply -> ruling(reply, tool, examples));
    }

    private Ruling<Compiled> ruling(String reply, WrappedTool tool, Examples examples) throws InterruptedException {
        List<String> blocks = BLOCK.matcher(reply).results().map(found -> found.group(1)).toList();
        if (blocks.isEmpty()) {
            return fell("no Python in the reply", "Your reply has no block that starts with ```python.");
        }
        String module = String.join("\n\n", blocks);
        Compiled compiled = new Compiled(module, module, Compiled.Origin.MAKER);
        List<Miss> shown = check.misses(tool, compiled, shown(examples));
        if (!shown.isEmpty()) {
            return fell(verdict(shown, "shown"), told(shown));
        }
        List<Miss> unseen = check.misses(tool, compiled, examples.unseen());
        return unseen.isEmpty()
                ? new Ruling.Stood<>(compiled, "all " + examples.all().size() + " examples are reproduced")
                : fell(verdict(unseen, "unseen"), hinted(unseen, examples.unseen().size()));
    }

    private Ruling<Compiled> fell(String verdict, String failures) {
        return new Ruling.Fell<>(verdict, prompts.again().replace("{failures}", failures));
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

    private static List<Example> shown(Examples examples) {
        return Stream.concat(examples.training().stream(), examples.validation().stream()).toList();
    }
}

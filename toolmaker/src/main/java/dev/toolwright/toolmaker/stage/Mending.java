package dev.toolwright.toolmaker.stage;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.induce.Inducer;
import dev.toolwright.toolmaker.induce.format.Outcome;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.run.Inspection.FunctionText;
import dev.toolwright.toolmaker.run.Inspection.ModuleText;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Solving;
import dev.toolwright.toolmaker.run.Solving.Solved;
import dev.toolwright.toolmaker.value.PythonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mends a tool whose use cases leave the right value in the wrong form, {@code ('12:00', '13:00')} for {@code 12:00 - 13:00}: a
 * function that writes it out is worked out from all use cases, put into the module, and called at the end of each solution.
 */
final class Mending {

    private static final String NAME = "to_answer";
    private static final Pattern RETURNED = Pattern.compile("(?m)^(ret\\w*)[ \\t]*=[^=]");
    private static final Pattern ANSWERED = Pattern.compile("(?m)^(ans\\w*)[ \\t]*=[^=]");

    private final MadeCode code;

    Mending(MadeCode code) {
        this.code = code;
    }

    /**
     * Mends by what the function returned, else by what the solutions made of it.
     *
     * @return absent if there is no way to
     */
    Optional<Wrapped> of(Draft draft, List<UseTrial.Outcome> outcomes) throws InterruptedException {
        List<Use> returned = uses(outcomes, RETURNED, solved -> solved.call().flatMap(Solving.Call::value));
        Optional<Wrapped> mended = mended(draft, returned, outcomes.size());
        return mended.isPresent() ? mended : mended(draft, uses(outcomes, ANSWERED, Solved::answerValue), outcomes.size());
    }

    private Optional<Wrapped> mended(Draft draft, List<Use> uses, int all) throws InterruptedException {
        if (uses.size() < all) {
            return Optional.empty();
        }
        Optional<String> format = new Inducer(code).format(uses.stream().map(Use::outcome).toList());
        return format.isPresent()
                        && code.inspect(format.get()) instanceof ModuleText added
                        && added.functions().stream().map(FunctionText::name).noneMatch(draft.functions()::contains)
                ? tried(draft, uses, format.get().replace("def format(", "def " + NAME + "("))
                : Optional.empty();
    }

    private Optional<Wrapped> tried(Draft draft, List<Use> uses, String writing) throws InterruptedException {
        String source = draft.source().stripTrailing() + "\n\n\n" + writing;
        UseTrial trials = new UseTrial(code, new WrappedTool(source, draft.function().name(), List.of()));
        String question = writing.contains("def " + NAME + "(value, question)") ? ", question" : "";
        List<UseTrial.Outcome> outcomes = new ArrayList<>();
        for (Use use : uses) {
            String snippet = use.snippet.stripTrailing() + "\nans = " + NAME + "(" + use.variable + question + ")\n";
            outcomes.add(trials.of(use.example, snippet));
        }
        return trials.wrapped(outcomes);
    }

    private static List<Use> uses(
            List<UseTrial.Outcome> outcomes, Pattern variable, Function<Solved, Optional<PythonValue>> value) {
        return outcomes.stream()
                .flatMap(outcome -> switch (outcome) {
                    case UseTrial.Right right -> use(right.example(), right.snippet(), variable, value.apply(right.solved())).stream();
                    case UseTrial.Unlike unlike ->
                        use(unlike.example(), unlike.snippet(), variable, value.apply(unlike.solved())).stream();
                    case UseTrial.Wrong _ -> Stream.<Use>empty();
                })
                .toList();
    }

    private static Optional<Use> use(Example example, String snippet, Pattern variable, Optional<PythonValue> value) {
        Optional<String> name = variable.matcher(snippet).results().map(found -> found.group(1)).reduce((_, last) -> last);
        return name.flatMap(known -> value.map(
                seen -> new Use(example, snippet, known, new Outcome(example.question(), seen, example.answer()))));
    }

    /** A solution, the variable in it that has the value, and what is to become of that. */
    private record Use(Example example, String snippet, String variable, Outcome outcome) {}
}

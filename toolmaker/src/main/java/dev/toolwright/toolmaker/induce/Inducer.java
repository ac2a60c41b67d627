package dev.toolwright.toolmaker.induce;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.induce.format.FormatCandidates;
import dev.toolwright.toolmaker.induce.format.Outcome;
import dev.toolwright.toolmaker.induce.template.Steps;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.run.Calling;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving;
import dev.toolwright.toolmaker.run.Solving;
import dev.toolwright.toolmaker.value.PythonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out {@code parse} and {@code format} from solved examples, without a model. The same examples give the same program.
 * A few hundred calls of the sandbox at most. Thread-safe.
 */
public final class Inducer {

    private static final int MOST_PARSES = 60;

    /** A few seconds: questions told as long stories fit many templates nearly, and would take minutes. */
    private static final long MOST_STEPS = 400_000_000;
    private static final String SILENT = "def format(value):\n    return \"\"\n";

    private final MadeCode code;

    public Inducer(MadeCode code) {
        this.code = code;
    }

    /**
     * Works out the compiled tier.
     *
     * @param cases examples whose arguments are known, at least one; better three
     * @param examples all examples that have to be reproduced, the cases' among them
     */
    public Induction induce(WrappedTool tool, List<SolvedCase> cases, List<Example> examples) throws InterruptedException {
        if (cases.isEmpty()) {
            return new Induction.NotInduced("no use case calls the function just once with arguments that JSON can say");
        }
        List<String> questions = examples.stream().map(Example::question).toList();
        List<String> others = questions.stream()
                .filter(question -> cases.stream().noneMatch(each -> each.question().equals(question)))
                .toList();
        boolean parsed = false;
        int tried = 0;
        Steps steps = new Steps(MOST_STEPS);
        Iterator<List<String>> batches = ParseCandidates.batches(cases, others, steps).iterator();
        Set<String> seen = new HashSet<>();
        while (tried < MOST_PARSES && !steps.spent() && batches.hasNext()) {
            for (String parse : batches.next()) {
                if (!seen.add(parse)) {
                    continue;
                }
                tried++;
                Optional<List<Outcome>> outcomes = outcomes(tool, parse, cases, examples);
                Optional<Compiled> compiled = outcomes.isPresent() ? formatted(tool, parse, outcomes.get()) : Optional.empty();
                parsed |= outcomes.isPresent();
                if (compiled.isPresent()) {
                    return new Induction.Induced(compiled.get(), verdict(cases, examples));
                }
            }
        }
        return new Induction.NotInduced(
                parsed ? "questions are parsed, but no way was found from values to answers" : "found no form that all questions have in common and that holds the arguments");
    }

    private static String verdict(List<SolvedCase> cases, List<Example> examples) {
        return "worked out from " + cases.size() + " solved examples; all " + examples.size() + " are reproduced";
    }

    /**
     * Works out a {@code format} alone, for values whose answers are known.
     *
     * @return the module; absent if none that was tried reproduces all answers
     */
    public Optional<String> format(List<Outcome> outcomes) throws InterruptedException {
        for (String format : FormatCandidates.of(outcomes)) {
            if (reproduces(format, outcomes)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** What the function returns for all examples; absent if some question is not parsed, or a case otherwise than known. */
    private Optional<List<Outcome>> outcomes(WrappedTool tool, String parse, List<SolvedCase> cases, List<Example> examples)
            throws InterruptedException {
        WrappedTool parsing = new WrappedTool(parse, "parse", List.of());
        for (SolvedCase each : cases) {
            boolean same = code.call(parsing, question(each.question())) instanceof Calling.Returned returned
                    && returned.value().json().equals(each.arguments().json());
            if (!same) {
                return Optional.empty();
            }
        }
        Compiled silent = new Compiled(parse, SILENT, Compiled.Origin.INDUCED);
        List<Outcome> outcomes = new ArrayList<>();
        for (Example example : examples) {
            if (!(code.serve(tool, silent, example.question()) instanceof Serving.Parsed parsed) || parsed.value().isEmpty()) {
                return Optional.empty();
            }
            outcomes.add(new Outcome(example.question(), parsed.value().get(), example.answer()));
        }
        return Optional.of(outcomes);
    }

    private Optional<Compiled> formatted(WrappedTool tool, String parse, List<Outcome> outcomes) throws InterruptedException {
        for (String format : FormatCandidates.of(outcomes)) {
            Compiled compiled = new Compiled(parse, format, Compiled.Origin.INDUCED);
            boolean all = true;
            for (Outcome outcome : outcomes) {
                all = all && code.serve(tool, compiled, outcome.question()) instanceof Serving.Parsed parsed
                        && Answers.agree(outcome.question(), outcome.answer(), parsed.answer());
            }
            if (all) {
                return Optional.of(compiled);
            }
        }
        return Optional.empty();
    }

    private static JsonText question(String text) {
        return new JsonText(JsonNodeFactory.instance.objectNode().put("question", text).toString());
    }

    private boolean reproduces(String format, List<Outcome> outcomes) throws InterruptedException {
        WrappedTool formatting = new WrappedTool(format, "format", List.of());
        String question = format.contains("def format(value, question)") ? ", question" : "";
        for (Outcome outcome : outcomes) {
            String snippet = "ans = format(" + outcome.value().literal() + question + ")";
            boolean agrees = code.solve(formatting, snippet, outcome.question()) instanceof Solving.Solved solved
                    && solved.answerValue().filter(PythonValue.Text.class::isInstance).isPresent()
                    && Answers.agree(outcome.question(), outcome.answer(), solved.answer());
            if (!agrees) {
                return false;
            }
        }
        return true;
    }
}

package dev.toolwright.toolmaker.induce;

import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving;
import dev.toolwright.toolmaker.run.Solving;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What induction makes of a tool: right, wrong and not served questions that it was not made from.
 *
 * @param took working it out
 */
record Trial(String name, Induction induction, int right, int wrong, int unserved, List<String> wrongs, Duration took) {

    private static final int MADE_FROM = 10;
    private static final int FIRST_SOLVED = 5;
    private static final int SOLVED = 3;

    /** Solves three of the first ten with snippets, works out the compiled tier from all ten, serves the rest. */
    static Trial of(String name, MadeCode code, WrappedTool tool, List<String> snippets, List<Example> all) throws InterruptedException {
        List<Example> examples = all.subList(0, Math.min(MADE_FROM, all.size()));
        List<SolvedCase> cases = new ArrayList<>();
        for (int i = 0; i < SOLVED; i++) {
            Example example = examples.get(FIRST_SOLVED + i);
            Solving solving = code.solve(tool, snippets.get(Math.min(i, snippets.size() - 1)), example.question());
            if (!(solving instanceof Solving.Solved solved)) {
                throw new AssertionError(name + ": " + solving);
            }
            solved.call().flatMap(Solving.Call::arguments).ifPresent(arguments -> cases.add(new SolvedCase(example.question(), arguments)));
        }
        long began = System.nanoTime();
        Induction induction = new Inducer(code).induce(tool, cases, examples);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return switch (induction) {
            case Induction.NotInduced _ -> new Trial(name, induction, 0, 0, all.size() - examples.size(), List.of(), took);
            case Induction.Induced induced ->
                served(name, code, tool, induced, all.subList(examples.size(), all.size()), took);
        };
    }

    private static Trial served(
            String name, MadeCode code, WrappedTool tool, Induction.Induced induced, List<Example> rest, Duration took)
            throws InterruptedException {
        int right = 0;
        int unserved = 0;
        List<String> wrongs = new ArrayList<>();
        for (Example example : rest) {
            if (!(code.serve(tool, induced.compiled(), example.question()) instanceof Serving.Parsed parsed)) {
                unserved++;
            } else if (Answers.agree(example.question(), example.answer(), parsed.answer())) {
                right++;
            } else {
                wrongs.add(example.question() + " -> " + parsed.arguments().literal() + " -> " + parsed.answer());
            }
        }
        return new Trial(name, induced, right, wrongs.size(), unserved, wrongs, took);
    }

    Compiled compiled() {
        return ((Induction.Induced) induction).compiled();
    }

    @Override
    public String toString() {
        return "%-40s right %d wrong %d unserved %d in %d ms: %s".formatted(name, right, wrong, unserved, took.toMillis(), induction.verdict());
    }
}

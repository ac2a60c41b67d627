package dev.toolwright.benchmarks.accuracy;

import dev.toolwright.benchmarks.question.QuestionKind;
import dev.toolwright.benchmarks.question.QuestionKinds;
import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.KindFile;
import dev.toolwright.benchmarks.workbench.Script;
import dev.toolwright.benchmarks.workbench.Workbench;
import dev.toolwright.toolmaker.example.Example;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a tool of each kind from the shipped examples and prints how many of other questions it answers correctly:
 * {@code scripts/latm-accuracy} says how it is called. The maker and the other models are played by the shipped recordings
 * unless models are named; as these were recorded with the shipped questions, the tiers that ask a model are measured on
 * those then, whatever folder the compiled tier is measured on.
 */
public final class LatmAccuracy {

    private LatmAccuracy() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("latm-accuracy", () -> run(Arguments.parse(words, Workbench.options("--examples", "--sample"), 1)));
    }

    private static void run(Arguments arguments) throws InterruptedException {
        Path examples = Path.of(arguments.find("--examples").orElse("examples"));
        Path questions = arguments.places().isEmpty() ? examples : Path.of(arguments.places().getFirst());
        boolean recorded = arguments.find("--user").isEmpty();
        int sample = arguments.number("--sample", Integer.MAX_VALUE);
        try (Workbench bench = Workbench.open(arguments)) {
            AccuracyRun run = new AccuracyRun(
                    new Examination(bench.tiers()), new Examination(bench.tiersWithoutModels()), System.err::println);
            List<KindReport> reports = new ArrayList<>();
            List<String> kinds = QuestionKinds.ALL.stream().map(QuestionKind::name).toList();
            for (KindFile file : KindFile.in(questions, kinds)) {
                KindFile own = KindFile.in(examples, List.of(file.kind())).getFirst();
                List<Example> forModels = (recorded ? own : file).forTesting();
                reports.add(run.measure(
                        bench.make(file.kind(), own.forMaking()),
                        file.forTesting(),
                        forModels.subList(0, Math.min(sample, forModels.size()))));
                System.err.println(file.kind() + " is measured");
            }
            System.out.println(AccuracyTable.accuracy(reports) + "\n\n" + AccuracyTable.cost(reports));
        }
    }
}

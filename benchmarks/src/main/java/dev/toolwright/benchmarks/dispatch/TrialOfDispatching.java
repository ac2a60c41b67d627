package dev.toolwright.benchmarks.dispatch;

import dev.toolwright.benchmarks.question.QuestionKind;
import dev.toolwright.benchmarks.question.QuestionKinds;
import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.KindFile;
import dev.toolwright.benchmarks.workbench.Script;
import dev.toolwright.benchmarks.workbench.Workbench;
import dev.toolwright.chat.Role;
import dev.toolwright.toolmaker.dispatch.DispatchSettings;
import dev.toolwright.toolmaker.dispatch.DispatchTrial;
import dev.toolwright.toolmaker.dispatch.Dispatcher;
import dev.toolwright.toolmaker.dispatch.TrialReport;
import dev.toolwright.toolmaker.dispatch.TrialSettings;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.prompt.Prompts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a tool of each kind, then lets a dispatcher find tools for mixed questions, of which only some kinds have a tool:
 * {@code scripts/dispatch-trial} says how it is called.
 */
public final class TrialOfDispatching {

    private TrialOfDispatching() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("dispatch-trial", () -> run(Arguments.parse(
                words, Workbench.options("--examples", "--known", "--draws", "--questions", "--seed"), 1)));
    }

    private static void run(Arguments arguments) throws InterruptedException {
        Path examples = Path.of(arguments.find("--examples").orElse("examples"));
        Path questions = arguments.places().isEmpty() ? examples : Path.of(arguments.places().getFirst());
        TrialSettings usual = TrialSettings.defaults();
        TrialSettings settings = usual.withKnown(arguments.number("--known", usual.known()))
                .withDraws(arguments.number("--draws", usual.draws()))
                .withQuestions(arguments.number("--questions", usual.questions()))
                .withSeed(arguments.number("--seed", (int) usual.seed()));
        try (Workbench bench = Workbench.open(arguments)) {
            List<DispatchTrial.Kind> kinds = new ArrayList<>();
            for (KindFile file : KindFile.in(questions, QuestionKinds.ALL.stream().map(QuestionKind::name).toList())) {
                MadeTool tool = bench.make(
                        file.kind(), KindFile.in(examples, List.of(file.kind())).getFirst().forMaking());
                if (tool.state() != ToolState.VERIFIED) {
                    System.err.println(file.kind() + ": no tool stood, so its questions are always unknown");
                }
                kinds.add(new DispatchTrial.Kind(
                        Optional.of(tool).filter(made -> made.state() == ToolState.VERIFIED),
                        file.forTesting().stream().map(Example::question).toList()));
            }
            DispatchTrial trial = new DispatchTrial(kinds, settings);
            boolean model = arguments.find("--dispatcher").isPresent();
            System.out.println(text("without a model", trial.run(Dispatcher.withoutModel(bench.fits()))));
            if (model) {
                Dispatcher dispatcher = Dispatcher.withModel(
                        bench.fits(), bench.model(Role.DISPATCHER), Optional.empty(), Prompts.defaults(), Clock.systemUTC(),
                        DispatchSettings.defaults());
                System.out.println(text("with a model where there is doubt", trial.run(dispatcher)));
            }
            System.out.println("paper: right tool 95 ± 2 %, right none 96 ± 3 %, a model call for every question");
        }
    }

    private static String text(String how, TrialReport report) {
        return "%s: right tool %s, right none %s, decided without a model %s; %d model calls (%d without a reply), %d tokens".formatted(
                how,
                share(report.rightTool()),
                share(report.rightNone()),
                share(report.withoutModel()),
                report.usage().modelCalls(),
                report.undecided(),
                report.usage().totalTokens());
    }

    private static String share(TrialReport.Share share) {
        return String.format(Locale.ROOT, "%.1f ± %.1f %%", share.mean(), share.deviation());
    }
}

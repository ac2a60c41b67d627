package dev.toolwright.benchmarks.accuracy;

import dev.toolwright.benchmarks.question.QuestionKind;
import dev.toolwright.benchmarks.question.QuestionKinds;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.Role;
import dev.toolwright.http.HttpSender;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.models.Models;
import dev.toolwright.models.ModelsConfig;
import dev.toolwright.models.vendor.Endpoints;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.engine.EngineChoice;
import dev.toolwright.sandbox.engine.SandboxSettings;
import dev.toolwright.sandbox.engine.Sandboxes;
import dev.toolwright.toolmaker.Maker;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.ExampleFileException;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.serve.Tiers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a tool of each kind from the shipped examples and prints how many of other questions it answers correctly:
 * {@code scripts/latm-accuracy} says how it is called. The maker and the other models are played by the shipped recordings
 * unless models are named; as these were recorded with the shipped questions, the tiers that ask a model are measured on
 * those then, whatever folder the compiled tier is measured on.
 */
public final class LatmAccuracy {

    private static final Set<String> OPTIONS = Set.of("--examples", "--recordings", "--maker", "--user", "--engine", "--sample");

    private LatmAccuracy() {}

    public static void main(String[] words) throws InterruptedException {
        try {
            run(Arguments.parse(words, OPTIONS, 1));
        } catch (IllegalArgumentException | ExampleFileException | ChatModelException e) {
            System.err.println("latm-accuracy: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void run(Arguments arguments) throws InterruptedException {
        Path examples = Path.of(arguments.find("--examples").orElse("examples"));
        Path questions = arguments.places().isEmpty() ? examples : Path.of(arguments.places().getFirst());
        int sample = arguments.find("--sample").map(LatmAccuracy::count).orElse(Integer.MAX_VALUE);
        Optional<String> user = arguments.find("--user");
        ModelsConfig config = ModelsConfig.defaults()
                .withEndpoints(Endpoints.fromEnvironment(System.getenv()))
                .withShipped(Path.of(arguments.find("--recordings").orElse("cli/src/main/recordings")));
        for (var role : Map.of(Role.MAKER, arguments.find("--maker"), Role.USER, user).entrySet()) {
            config = role.getValue().isEmpty() ? config : config.with(role.getKey(), ModelSpec.parse(role.getValue().get()));
        }
        SandboxSettings sandboxed = SandboxSettings.defaults()
                .withEngine(EngineChoice.parse(arguments.find("--engine").orElse(EngineChoice.AUTO.word())));
        try (HttpSender sender = HttpSender.open();
                Models models = Models.open(config, sender, SilentChatModel::new, Clock.systemUTC(), System.err::println);
                Sandbox sandbox = Sandboxes.open(sandboxed, System.err::println)) {
            MadeCode code = new MadeCode(sandbox, Limits.defaults());
            AccuracyRun run = run(models, code);
            List<KindReport> reports = new ArrayList<>();
            List<String> kinds = QuestionKinds.ALL.stream().map(QuestionKind::name).toList();
            for (KindFile file : KindFile.in(questions, kinds)) {
                KindFile own = KindFile.in(examples, List.of(file.kind())).getFirst();
                List<Example> forModels = (user.isPresent() ? file : own).forTesting();
                reports.add(run.measure(own, file.forTesting(), forModels.subList(0, Math.min(sample, forModels.size()))));
                System.err.println(file.kind() + " is measured");
            }
            System.out.println(AccuracyTable.accuracy(reports) + "\n\n" + AccuracyTable.cost(reports));
        }
    }

    private static int count(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("--sample '" + text + "': expected a number of questions, 10 for one");
        }
        return Integer.parseInt(text);
    }

    private static AccuracyRun run(Models models, MadeCode code) {
        Clock clock = Clock.systemUTC();
        Fits fits = new Fits(code);
        Prompts prompts = Prompts.defaults();
        SilentChatModel silent = new SilentChatModel();
        return new AccuracyRun(
                new Maker(models.forRole(Role.MAKER), code, clock),
                new Examination(new Tiers(code, fits, models.forRole(Role.USER), models.forRole(Role.MAKER), prompts, clock)),
                new Examination(new Tiers(code, fits, silent, silent, prompts, clock)),
                System.err::println);
    }
}

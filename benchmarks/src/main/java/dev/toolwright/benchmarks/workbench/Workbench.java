package dev.toolwright.benchmarks.workbench;

import dev.toolwright.chat.ChatModel;
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
import dev.toolwright.sandbox.graalpy.GraalPyHome;
import dev.toolwright.toolmaker.MakeRequest;
import dev.toolwright.toolmaker.MakeSettings;
import dev.toolwright.toolmaker.Maker;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.serve.Tiers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Models, a sandbox, and what is built on them, as a script's arguments ask for. Models that are not named are played by
 * recordings. What a user should know goes to standard error.
 */
public final class Workbench implements AutoCloseable {

    private static final Map<Role, String> MODELS =
            Map.of(Role.MAKER, "--maker", Role.USER, "--user", Role.DISPATCHER, "--dispatcher");
    private static final String RECORDED = "recorded";
    private static final String RECORDINGS = "--recordings";
    private static final String RECORD = "--record";
    private static final String RECORD_LABEL = "--record-label";
    private static final String ENGINE = "--engine";

    private final HttpSender sender = HttpSender.open();
    private final Clock clock = Clock.systemUTC();
    private final Models models;
    private final Sandbox sandbox;
    private final MadeCode code;
    private final Fits fits;

    private Workbench(ModelsConfig config, SandboxSettings settings) {
        models = Models.open(config, sender, SilentChatModel::new, clock, System.err::println);
        sandbox = Sandboxes.open(settings, System.err::println);
        code = new MadeCode(sandbox, Limits.defaults());
        fits = new Fits(code);
    }

    /** The options that {@link #open} knows, and these. */
    public static Set<String> options(String... more) {
        Set<String> all = new TreeSet<>(List.of(more));
        all.addAll(MODELS.values());
        all.addAll(List.of(RECORDINGS, RECORD, RECORD_LABEL, ENGINE));
        return all;
    }

    /** @throws IllegalArgumentException in one line, if an option's value can't be used */
    public static Workbench open(Arguments arguments) {
        EngineChoice engine = EngineChoice.parse(arguments.find(ENGINE).orElse(EngineChoice.AUTO.word()));
        GraalPyHome graalPy = GraalPyHome.fromEnvironment(System.getenv());
        return new Workbench(config(arguments), SandboxSettings.defaults().withGraalPy(graalPy).withEngine(engine));
    }

    /** Which models play; {@code recorded} says in words what holds for a model that is not named. */
    static ModelsConfig config(Arguments arguments) {
        ModelsConfig config = ModelsConfig.defaults()
                .withEndpoints(Endpoints.fromEnvironment(System.getenv()))
                .withRecordLabel(arguments.find(RECORD_LABEL).orElse(""));
        Optional<String> recordings = arguments.find(RECORDINGS);
        config = recordings.isEmpty() ? config : config.withShipped(Path.of(recordings.get()));
        Optional<String> record = arguments.find(RECORD);
        config = record.isEmpty() ? config : config.withRecord(Path.of(record.get()));
        for (Map.Entry<Role, String> model : MODELS.entrySet()) {
            Optional<String> named = arguments.find(model.getValue()).filter(name -> !name.equals(RECORDED));
            config = named.isEmpty() ? config : config.with(model.getKey(), ModelSpec.parse(named.get()));
        }
        return config;
    }

    public MadeCode code() {
        return code;
    }

    public Fits fits() {
        return fits;
    }

    public ChatModel model(Role role) {
        return models.forRole(role);
    }

    /** Serves with the models of their roles. */
    public Tiers tiers() {
        return tiers(model(Role.USER), model(Role.MAKER));
    }

    /** Serves as if no model could be reached. */
    public Tiers tiersWithoutModels() {
        return tiers(new SilentChatModel(), new SilentChatModel());
    }

    private Tiers tiers(ChatModel user, ChatModel strong) {
        return new Tiers(code, fits, user, strong, Prompts.defaults(), clock);
    }

    /** Makes a tool that is named after its kind. @return verified or rejected */
    public MadeTool make(String kind, List<Example> examples) throws InterruptedException {
        return new Maker(model(Role.MAKER), code, clock)
                .make(MakeRequest.of(Examples.split(examples)).withName(kind), MakeSettings.defaults(), _ -> {});
    }

    @Override
    public void close() {
        sandbox.close();
        models.close();
        sender.close();
    }
}

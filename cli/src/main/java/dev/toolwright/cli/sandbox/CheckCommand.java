package dev.toolwright.cli.sandbox;

import dev.toolwright.cli.config.Configuration;
import dev.toolwright.cli.config.ConfigurationReader;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.sandbox.check.SandboxCheck;
import dev.toolwright.sandbox.engine.EngineChoice;
import dev.toolwright.sandbox.engine.SandboxSettings;
import dev.toolwright.sandbox.graalpy.GraalPyEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the engines and attacks them. */
@Command(
        name = "check",
        description = "Say which sandbox made code runs in here and why, and prove with attacks that its walls hold.",
        footer = {
            "",
            "Without --engine, both are checked, but GraalPy is not fetched where bubblewrap can be used.",
            "Exit status: 0 what was checked can be used and holds, 1 a wall fails or there is no sandbox."
        })
final class CheckCommand implements Callable<Integer> {

    /** What can be checked. */
    enum Engine {
        BUBBLEWRAP,
        GRAALPY,
        ALL
    }

    @Option(names = "--engine", paramLabel = "ENGINE", description = "bubblewrap, graalpy or all (GraalPy is fetched if need be).")
    private @Nullable Engine engine;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        SandboxSettings settings = Configuration.of(
                        ConfigurationReader.find(common.config, surroundings.folder(), surroundings.home()),
                        surroundings.environment())
                .sandbox(Optional.empty());
        List<EngineFinding> findings = check(settings);
        Optional<EngineChoice> chosen = chosen(settings, findings);
        CheckPrinter printer = new CheckPrinter(surroundings.terminal());
        if (json.chosen()) {
            JsonOption.print(surroundings.terminal(), CheckPrinter.document(findings, chosen));
        } else {
            printer.print(findings, chosen);
        }
        boolean good = findings.stream().anyMatch(EngineFinding::usable) && findings.stream().noneMatch(EngineFinding::leaks);
        return (good ? ExitStatus.OK : ExitStatus.FAILED).code();
    }

    private List<EngineFinding> check(SandboxSettings settings) throws InterruptedException {
        List<EngineFinding> findings = new ArrayList<>();
        if (engine != Engine.GRAALPY) {
            findings.add(new EngineFinding(EngineChoice.BUBBLEWRAP, SandboxCheck.bubblewrap()));
        }
        if (engine != Engine.BUBBLEWRAP) {
            boolean needed = engine != null || findings.stream().noneMatch(EngineFinding::usable);
            findings.add(new EngineFinding(EngineChoice.GRAALPY, graalPy(settings, needed)));
        }
        return findings;
    }

    private SandboxCheck.Finding graalPy(SandboxSettings settings, boolean needed) throws InterruptedException {
        return needed || GraalPyEngine.fetched(settings.graalPy())
                ? SandboxCheck.graalPy(settings.graalPy(), line -> surroundings.terminal().err().println("toolwright: " + line))
                : new SandboxCheck.Unusable(
                        "GraalPy", "not fetched, since bubblewrap can be used (--engine graalpy fetches and checks it)");
    }

    /** What commands would use, as far as it was checked. */
    private static Optional<EngineChoice> chosen(SandboxSettings settings, List<EngineFinding> findings) {
        return findings.stream()
                .filter(EngineFinding::usable)
                .map(EngineFinding::engine)
                .filter(word -> settings.engine() == EngineChoice.AUTO || settings.engine() == word)
                .findFirst();
    }
}

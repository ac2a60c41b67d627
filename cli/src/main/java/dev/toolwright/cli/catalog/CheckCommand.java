package dev.toolwright.cli.catalog;

import dev.toolwright.CheckOptions;
import dev.toolwright.CheckReport;
import dev.toolwright.cli.argument.Timespan;
import dev.toolwright.cli.argument.WholeNumber;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.exit.ExitStatus;
import dev.toolwright.cli.session.CommonOptions;
import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.Session;
import dev.toolwright.cli.session.Surroundings;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds out which tools work. */
@Command(
        name = "check",
        description = "Find out which tools work, by calls that do no harm: those that only read, that need no credential which "
                + "is not configured, and whose arguments the document itself gives. What is found is kept with its history; "
                + "'catalog show' and 'catalog list' tell it, and --alive-only of search, ask and batch leaves dead tools out.",
        footer = {
            "",
            "A server gets one call at a time. Stopped or killed, the check goes on the next time.",
            "Exit status: 0 the tools were checked, 1 no server could be reached."
        })
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--provider", paramLabel = "ID", description = "Only tools of this provider.")
    private @Nullable String provider;

    @Option(names = "--limit", paramLabel = "N", converter = WholeNumber.Positive.class,
            description = "Calls at most. Default: as many as there are tools to try.")
    private @Nullable Integer limit;

    @Option(names = "--older-than", paramLabel = "TIME", defaultValue = "1d", converter = Timespan.class,
            description = "Leave out what was checked since, as in 12h or 7d; 0s leaves out nothing. Default: ${DEFAULT-VALUE}.")
    private Duration olderThan = CheckOptions.DEFAULT_OLDER_THAN;

    @Option(names = "--parallel", paramLabel = "N", defaultValue = "16", converter = WholeNumber.Positive.class,
            description = "Providers checked at once. Default: ${DEFAULT-VALUE}.")
    private int parallel;

    @Option(names = "--pause", paramLabel = "TIME", defaultValue = "500ms", converter = Timespan.class,
            description = "Between two calls of one server. Default: ${DEFAULT-VALUE}.")
    private Duration pause = CheckOptions.DEFAULT_PAUSE;

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
        try (Session session = Session.open(surroundings, common)) {
            session.ensureBuiltInApis();
            if (provider != null && session.toolwright().catalog().findProvider(provider).isEmpty()) {
                throw CommandFailure.failed("there is no provider '" + provider + "'; 'toolwright catalog stats --by provider' lists them");
            }
            CheckReport report;
            try (CheckBar bar = new CheckBar(surroundings.terminal())) {
                report = session.toolwright().check(options().withProgress(bar));
            }
            new CheckReportPrinter(surroundings.terminal(), json.chosen(), common.verbose).print(report);
            return (report.nobodyAnswered() ? ExitStatus.FAILED : ExitStatus.OK).code();
        }
    }

    private CheckOptions options() {
        CheckOptions options = CheckOptions.defaults().withOlderThan(olderThan).withConcurrency(parallel).withPause(pause);
        options = provider == null ? options : options.withProvider(provider);
        return limit == null ? options : options.withLimit(limit);
    }
}

package dev.toolwright;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.gateway.Target;
import dev.toolwright.gateway.probe.Probe;
import dev.toolwright.gateway.probe.Prober;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.tool.Check;
import dev.toolwright.tool.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the tools of one provider, one after the other. Used once. */
final class ProviderCheck {

    private final Catalog catalog;
    private final Prober prober;
    private final CheckOptions options;
    private final Clock clock;
    private final CheckLedger ledger;
    private final CheckedServers servers;
    private final List<CatalogEntry> untried = new ArrayList<>();
    private @Nullable AnswerBook answers;

    ProviderCheck(
            Catalog catalog, Prober prober, CheckOptions options, Clock clock, CheckLedger ledger, CheckedServers servers) {
        this.catalog = catalog;
        this.prober = prober;
        this.options = options;
        this.clock = clock;
        this.ledger = ledger;
        this.servers = servers;
    }

    void run(String provider, List<CatalogEntry> tools) throws InterruptedException {
        Instant since = clock.instant().minus(options.olderThan());
        for (CatalogEntry entry : tools) {
            Target target = new Target(provider, entry.operation());
            switch (prober.prepare(entry.tool(), target)) {
                case Probe.Withheld(String reason) -> {
                    ledger.withhold(reason);
                    untried.add(entry);
                }
                case Probe.Ready ready -> {
                    if (catalog.health().latest(entry).filter(check -> !check.at().isBefore(since)).isPresent()) {
                        ledger.passOver();
                    } else if (!tried(entry, target, ready)) {
                        return; // as many calls as were asked for
                    }
                }
            }
        }
        untried.forEach(this::judgeByServer);
    }

    /** Whether there was a call left for it, or none was needed. */
    private boolean tried(CatalogEntry entry, Target target, Probe.Ready ready) throws InterruptedException {
        String server = server(entry).orElseThrow();
        if (servers.knownUnreachable(server)) {
            judgeByServer(entry);
            return true;
        }
        if (!ledger.mayCall()) {
            return false;
        }
        Optional<Check> made = servers.inTurn(server, () -> servers.knownUnreachable(server)
                ? Optional.<Check>empty()
                : Optional.of(prober.probe(ready, target, answers(target.provider()).of(entry.tool().name()), options.timeout())));
        if (made.isEmpty()) {
            judgeByServer(entry);
            return true;
        }
        Check check = made.get();
        if (check.verdict() == Verdict.UNREACHABLE) {
            servers.isUnreachable(server);
        } else if (check.status() > 0) {
            servers.answers(server);
        }
        ledger.add(entry, check, true);
        return true;
    }

    /** What is known of a tool from its server alone. */
    private void judgeByServer(CatalogEntry entry) {
        String server = server(entry).orElse("");
        boolean thoughtUnreachable =
                catalog.health().latest(entry).filter(check -> check.verdict() == Verdict.UNREACHABLE).isPresent();
        if (servers.knownUnreachable(server)) {
            ledger.add(entry, untriedCheck(Verdict.UNREACHABLE, "its server " + server + " cannot be reached"), false);
        } else if (servers.knownAnswering(server) && thoughtUnreachable) {
            ledger.add(entry, untriedCheck(Verdict.UNDECIDED, "its server answers again"), false);
        }
    }

    private Check untriedCheck(Verdict verdict, String note) {
        return new Check(clock.instant(), verdict, Duration.ZERO, 0, note);
    }

    private static Optional<String> server(CatalogEntry entry) {
        return entry.operation() instanceof RestOperation rest
                ? Optional.ofNullable(rest.server().getAuthority())
                : Optional.empty();
    }

    private AnswerBook answers(String provider) {
        AnswerBook known = answers;
        if (known == null) {
            known = catalog.answers(provider);
            answers = known;
        }
        return known;
    }
}

package dev.toolwright;

import dev.toolwright.CheckReport.Found;
import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.gateway.Gateway;
import dev.toolwright.gateway.GatewaySettings;
import dev.toolwright.gateway.probe.Prober;
import dev.toolwright.http.HttpSender;
import dev.toolwright.time.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** One check of a catalogue's tools: several providers at once, and what is found is on the disk at once. Used once. */
final class CatalogCheck {

    private static final int ATTEMPTS = 2;

    private final Catalog catalog;
    private final Prober prober;
    private final CheckOptions options;
    private final Clock clock;
    private final Sleeper sleeper;

    /** Through a gateway of its own, which is less patient than the one that answers models. */
    static CatalogCheck of(Catalog catalog, HttpSender sender, Settings settings, CheckOptions options) {
        GatewaySettings calls = settings.gateway().withAttempts(Math.min(ATTEMPTS, settings.gateway().attempts()));
        Gateway gateway = new Gateway(_ -> Optional.empty(), sender, settings.credentials(), calls, settings.clock());
        Prober prober = new Prober(gateway, settings.credentials(), settings.hold(), settings.clock());
        return new CatalogCheck(catalog, prober, options, settings.clock(), Thread::sleep);
    }

    private CatalogCheck(Catalog catalog, Prober prober, CheckOptions options, Clock clock, Sleeper sleeper) {
        this.catalog = catalog;
        this.prober = prober;
        this.options = options;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    CheckReport run() throws InterruptedException {
        Instant start = clock.instant();
        List<ProviderEntry> providers = providers();
        try (CheckLedger ledger = new CheckLedger(catalog.health().write(), options, providers.size())) {
            CheckedServers servers = new CheckedServers(options.pause(), clock, sleeper);
            checkAll(providers, ledger, servers);
            boolean nobody = ledger.settle(servers.unreachable());
            List<Found> found = ledger.found();
            return new CheckReport(
                    found, ledger.withheld(), ledger.fresh(), nobody, Duration.between(start, clock.instant()));
        }
    }

    /** In an order in which those of one owner are apart, as they share a server. */
    private List<ProviderEntry> providers() {
        return catalog.providers().stream()
                .filter(entry -> options.provider().isEmpty() || options.provider().get().equals(entry.provider().id()))
                .sorted(Comparator.comparing((ProviderEntry entry) -> Integer.reverse(entry.provider().id().hashCode()))
                        .thenComparing(entry -> entry.provider().id()))
                .toList();
    }

    private void checkAll(List<ProviderEntry> providers, CheckLedger ledger, CheckedServers servers)
            throws InterruptedException {
        Semaphore places = new Semaphore(options.concurrency());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            try {
                for (ProviderEntry provider : providers) {
                    places.acquire();
                    running.add(threads.submit(() -> {
                        try {
                            check(provider, ledger, servers);
                            return provider;
                        } finally {
                            places.release();
                        }
                    }));
                }
                for (Future<?> one : running) {
                    one.get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                throw e;
            }
        }
    }

    private void check(ProviderEntry provider, CheckLedger ledger, CheckedServers servers) throws InterruptedException {
        String id = provider.provider().id();
        List<CatalogEntry> tools = catalog.list(Optional.of(id), 0, Integer.MAX_VALUE);
        new ProviderCheck(catalog, prober, options, clock, ledger, servers).run(id, tools);
        ledger.providerDone();
    }
}

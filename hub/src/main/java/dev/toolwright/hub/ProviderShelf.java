package dev.toolwright.hub;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The providers of one server, each made at its first use. Thread-safe. */
final class ProviderShelf {

    private final Clock clock;
    private final Map<String, ApiProvider> made = new ConcurrentHashMap<>();

    ProviderShelf(Clock clock) {
        this.clock = clock;
    }

    Optional<ApiProvider> find(String id) {
        return ProviderList.ALL.stream().filter(entry -> entry.id().equals(id)).findFirst().map(this::get);
    }

    /** All providers, in the order of the list. */
    List<ApiProvider> all() {
        return ProviderList.ALL.stream().map(this::get).toList();
    }

    private ApiProvider get(ProviderList.Entry entry) {
        return made.computeIfAbsent(entry.id(), _ -> entry.make().apply(clock));
    }
}

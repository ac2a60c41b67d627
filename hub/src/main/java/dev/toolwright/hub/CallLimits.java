package dev.toolwright.hub;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.ApiProvider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the calls of limited operations: after so many answers one call is refused. Thread-safe. */
final class CallLimits {

    private final Map<String, Integer> answered = new ConcurrentHashMap<>();

    /** @throws ApiProblem with status 429, if it is this call's turn to be refused */
    void count(ApiOperation<?, ?> operation) {
        operation.callLimit().ifPresent(limit -> {
            int calls = answered.merge(operation.id(), 1, Integer::sum);
            if (calls > limit) {
                answered.remove(operation.id());
                throw ApiProblem.of(429, "The limit of " + limit + " calls is reached. Try again in one second.");
            }
        });
    }

    void forget(ApiProvider provider) {
        provider.operations().forEach(operation -> answered.remove(operation.id()));
    }
}

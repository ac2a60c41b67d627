package dev.toolwright.hub;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.ApiProvider;
import dev.toolwright.hub.api.ApiRequest;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.WireJson;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the operation that a request means, checks key and limit, and writes the answer. Thread-safe. */
final class Dispatcher {

    private final ProviderShelf shelf;
    private final CallLimits limits = new CallLimits();

    Dispatcher(ProviderShelf shelf) {
        this.shelf = shelf;
    }

    void handle(Context context) {
        List<String> path = RequestParts.segments(context);
        ApiProvider provider = shelf.find(path.getFirst())
                .orElseThrow(() -> ApiProblem.notFound("There is no provider '" + path.getFirst() + "'; GET / lists all."));
        Match match = match(provider, context, path.subList(1, path.size()));
        checkKey(provider, context);
        limits.count(match.operation());
        ApiRequest request = RequestParts.request(context, match.names(), match.operation().bodySchema().isPresent());
        write(context, match.operation(), answer(match.operation(), request));
        if (match.operation().path().equals(ApiProvider.RESET)) {
            limits.forget(provider);
        }
    }

    private static Match match(ApiProvider provider, Context context, List<String> path) {
        TreeSet<String> methods = new TreeSet<>();
        Optional<Match> best = Optional.empty();
        for (ApiOperation<?, ?> operation : provider.operations()) {
            Optional<Map<String, String>> names = operation.path().match(path);
            if (names.isPresent()) {
                methods.add(operation.method().name());
                boolean meant = operation.method().name().equals(context.method().name());
                if (meant && best.map(Match::names).map(Map::size).orElse(Integer.MAX_VALUE) > names.get().size()) {
                    best = Optional.of(new Match(operation, names.get()));
                }
            }
        }
        if (best.isEmpty() && !methods.isEmpty()) {
            context.header("Allow", String.join(", ", methods));
            throw ApiProblem.of(405, "This path allows " + String.join(", ", methods) + ".");
        }
        return best.orElseThrow(() -> ApiProblem.notFound(
                provider.title() + " has no such path; GET /" + provider.id() + "/openapi.json lists all."));
    }

    private static void checkKey(ApiProvider provider, Context context) {
        if (!provider.keyRequired()) {
            return;
        }
        String key = Optional.ofNullable(context.header(ApiProvider.KEY_HEADER))
                .orElseThrow(() -> ApiProblem.of(401, "The header " + ApiProvider.KEY_HEADER + " is missing."));
        if (!key.equals(ApiProvider.DEMO_KEY)) {
            throw ApiProblem.of(403, "The key in " + ApiProvider.KEY_HEADER + " is not known.");
        }
    }

    private static Record answer(ApiOperation<?, ?> operation, ApiRequest request) {
        try {
            return operation.answer(request);
        } catch (ApiProblem problem) {
            if (problem.status() != 400 && !operation.errors().containsKey(problem.status())) {
                throw new IllegalStateException(operation.id() + " gives an error that it does not document", problem);
            }
            throw problem;
        }
    }

    private static void write(Context context, ApiOperation<?, ?> operation, Record answer) {
        context.status(operation.status());
        if (answer instanceof Paged page) {
            PageLinks.add(context, page.paging());
        }
        if (operation.status() != 204) {
            context.contentType("application/json").result(WireJson.write(answer));
        }
    }

    private record Match(ApiOperation<?, ?> operation, Map<String, String> names) {}
}

package dev.toolwright.hub.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.hub.schema.Schemas;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One operation of a provider: what it takes and gives, as records, and what it does. Its document and the checks before
 * {@code handler} come from the same records. Immutable; {@code handler} must be safe for many threads.
 *
 * @param method the HTTP method
 * @param path below the provider's own path
 * @param id the document's {@code operationId}, unique in the hub, in camel case
 * @param summary one short line without full stop
 * @param description what it does, with units and limits, for somebody who chooses among a thousand operations
 * @param input a record of parameters, see {@link Header} and {@link Body}; {@link NoInput} if there are none
 * @param output the answer's record; {@link NoContent} for status 204
 * @param handler does it; throws {@link ApiProblem} with a status named in {@code errors}
 * @param status of success: 200, or 201 or 204
 * @param errors what each error status of its own means; those of the framework are added by themselves
 * @param callLimit answers after which one call is refused with status 429; empty for no limit
 */
public record ApiOperation<I extends Record, O extends Record>(
        HttpMethod method,
        PathTemplate path,
        String id,
        String summary,
        String description,
        Class<I> input,
        Class<O> output,
        Function<I, O> handler,
        int status,
        Map<Integer, String> errors,
        OptionalInt callLimit) {

    public ApiOperation {
        errors = Collections.unmodifiableMap(new TreeMap<>(errors));
        errors.keySet().forEach(ApiProblem::titleOf);
    }

    public static <I extends Record, O extends Record> ApiOperation<I, O> get(
            String path, String id, Class<I> input, Class<O> output, Function<I, O> handler) {
        return of(HttpMethod.GET, path, id, input, output, handler);
    }

    public static <I extends Record, O extends Record> ApiOperation<I, O> post(
            String path, String id, Class<I> input, Class<O> output, Function<I, O> handler) {
        return of(HttpMethod.POST, path, id, input, output, handler);
    }

    public static <I extends Record, O extends Record> ApiOperation<I, O> of(
            HttpMethod method, String path, String id, Class<I> input, Class<O> output, Function<I, O> handler) {
        int status = output.equals(NoContent.class) ? 204 : 200;
        return new ApiOperation<>(
                method, new PathTemplate(path), id, "", "", input, output, handler, status, Map.of(), OptionalInt.empty());
    }

    public ApiOperation<I, O> describedAs(String newSummary, String newDescription) {
        return new ApiOperation<>(
                method, path, id, newSummary, newDescription, input, output, handler, status, errors, callLimit);
    }

    /** Status 201 instead of 200. */
    public ApiOperation<I, O> creates() {
        return new ApiOperation<>(
                method, path, id, summary, description, input, output, handler, 201, errors, callLimit);
    }

    /** One more error that the handler can give, and when it does. */
    public ApiOperation<I, O> failsWith(int errorStatus, String meaning) {
        Map<Integer, String> more = new TreeMap<>(errors);
        more.put(errorStatus, meaning);
        return new ApiOperation<>(method, path, id, summary, description, input, output, handler, status, more, callLimit);
    }

    /** After so many answers one call is refused, then the count begins anew: a limit that tests can rely on. */
    public ApiOperation<I, O> limitedTo(int answers) {
        return new ApiOperation<>(method, path, id, summary, description, input, output, handler, status, errors, OptionalInt.of(answers))
                .failsWith(429, "After " + answers + " answers one call is refused; the next is answered again.");
    }

    public List<Parameter> parameters() {
        return Inputs.parameters(input, path);
    }

    /** The request body's schema, if there is a body. */
    public Optional<ObjectNode> bodySchema() {
        return Inputs.body(input);
    }

    /** The answer's schema; empty with status 204. */
    public Optional<ObjectNode> outputSchema() {
        return status == 204 ? Optional.empty() : Optional.of(Schemas.of(output));
    }

    /**
     * Checks a request and answers it.
     *
     * @throws ApiProblem if the request is not as documented or the handler refuses it
     */
    public O answer(ApiRequest request) {
        return handler.apply(InputReader.read(input, path, request));
    }
}

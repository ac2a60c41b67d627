package dev.toolwright.hub.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An error that the caller of an operation is told: a status and what to do about it. */
public final class ApiProblem extends RuntimeException {

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad Request",
            401, "Unauthorized",
            403, "Forbidden",
            404, "Not Found",
            405, "Method Not Allowed",
            409, "Conflict",
            415, "Unsupported Media Type",
            422, "Unprocessable Content",
            429, "Too Many Requests",
            500, "Internal Server Error");

    private final int status;
    private final String detail;
    private final transient List<FieldError> errors;

    private ApiProblem(int status, String detail, List<FieldError> errors) {
        super(status + ": " + detail, null, false, false);
        this.status = status;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** Any status the hub knows. */
    public static ApiProblem of(int status, String detail) {
        return new ApiProblem(status, detail, List.of());
    }

    /** 400: the request is not as documented. */
    public static ApiProblem badRequest(List<FieldError> errors) {
        String count = errors.size() == 1 ? "1 error" : errors.size() + " errors";
        FieldError first = errors.getFirst();
        return new ApiProblem(400, "The request has " + count + "; first: " + first.name() + " " + first.detail() + ".", errors);
    }

    /** 404: what the request names does not exist. */
    public static ApiProblem notFound(String detail) {
        return of(404, detail);
    }

    /** 409: the request contradicts the present state. */
    public static ApiProblem conflict(String detail) {
        return of(409, detail);
    }

    /** 422: well formed, but it makes no sense, such as an end before its start. */
    public static ApiProblem unprocessable(String detail) {
        return of(422, detail);
    }

    public int status() {
        return status;
    }

    /** The status's short name. */
    public static String titleOf(int status) {
        return Optional.ofNullable(TITLES.get(status))
                .orElseThrow(() -> new IllegalArgumentException("the hub has no problem of status " + status));
    }

    public ProblemDocument document() {
        Optional<List<FieldError>> listed = Optional.of(errors).filter(all -> !all.isEmpty());
        return new ProblemDocument("about:blank", titleOf(status), status, detail, listed);
    }
}

package dev.toolwright.toolmaker.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.value.PythonValue;
import java.util.List;
import java.util.Optional;

/**
 * Runs code that a model wrote: each method is one call of the sandbox, within the limits given. Misbehaviour is a
 * {@link Failure}, never an exception. Thread-safe. All methods throw {@link InterruptedException} if this thread is
 * interrupted, and {@link SandboxUnavailableException} if there is no sandbox.
 */
public final class MadeCode {

    private static final Failure FORGED = new Failure("sandbox", "Crashed", "the code replaced what watches it", List.of());

    /** What does not get its turn in this part of the timeout is believed to be reached. */
    private static final double SHARE_FOR_TURNING = 0.5;

    private final Glue glue;

    public MadeCode(Sandbox sandbox, Limits limits) {
        this.glue = new Glue(sandbox, limits);
    }

    /** The engine in words, with its version. */
    public String engine() {
        return glue.engine();
    }

    /** Reads a module's text without running it. */
    public Inspection inspect(String source) throws InterruptedException {
        return switch (glue.read(source)) {
            case Glue.Told.Answer answer -> InspectionReader.read(answer.node());
            case Glue.Told.Failed failed -> new Inspection.NoPython(1, failed.failure().line());
        };
    }

    /** Runs a module from top to bottom, as {@code __main__}: what a maker shows as example usage runs too. */
    public Loading load(String source) throws InterruptedException {
        return switch (glue.run("run_module", Glue.given(source))) {
            case Glue.Told.Answer _ -> new Loading.Loaded();
            case Glue.Told.Failed failed -> failed.failure();
        };
    }

    /** Runs tests after the module, in the same namespace; then test functions and cases that nobody has called. */
    public Testing test(String source, String tests) throws InterruptedException {
        return switch (glue.run("run_tests", Glue.given(source).put("tests", tests))) {
            case Glue.Told.Answer _ -> new Testing.Passed();
            case Glue.Told.Failed failed -> failed.failure();
        };
    }

    /** Runs tests that went red once more: every assertion that does not hold, not only the first. May be empty. */
    public List<Doubting.Broken> observe(String source, String tests) throws InterruptedException {
        return switch (glue.run("observe_tests", Glue.given(source).put("tests", tests))) {
            case Glue.Told.Answer answer -> DoubtReader.broken(answer.node());
            case Glue.Told.Failed _ -> List.of();
        };
    }

    /**
     * Tries whether tests that passed can fail: with the function replaced by others, with each assertion turned round.
     *
     * @param function the one that is replaced
     */
    public Doubting doubt(String source, String tests, String function) throws InterruptedException {
        double seconds = glue.limits().timeout().toMillis() * SHARE_FOR_TURNING / 1000;
        Glue.Told told = glue.run(
                "doubt_tests", Glue.given(source).put("tests", tests).put("function", function).put("seconds", seconds));
        return switch (told) {
            case Glue.Told.Answer answer -> DoubtReader.read(answer.node());
            case Glue.Told.Failed failed -> failed.failure();
        };
    }

    /**
     * Runs a snippet that calls the function and leaves its answer in {@code ans}, or in the last variable whose name starts
     * so. The variable {@code question} is set.
     */
    public Solving solve(WrappedTool tool, String snippet, String question) throws InterruptedException {
        Glue.Told told = glue.run(
                "solve",
                Glue.given(tool.source()).put("function", tool.function()).put("snippet", snippet).put("question", question));
        return switch (told) {
            case Glue.Told.Answer answer -> solved(answer.node());
            case Glue.Told.Failed failed -> failed.failure();
        };
    }

    /**
     * Whether a snippet's answer depends on what the function returns, or is written down in the snippet itself.
     *
     * @param answer that the snippet gave
     */
    public boolean depends(WrappedTool tool, String snippet, String question, String answer) throws InterruptedException {
        Glue.Told told = glue.run(
                "solve_otherwise",
                Glue.given(tool.source()).put("function", tool.function()).put("snippet", snippet).put("question", question));
        return switch (told) {
            case Glue.Told.Answer other -> other.node().path("answers").valueStream().anyMatch(text -> !text.asText().equals(answer));
            case Glue.Told.Failed _ -> true;
        };
    }

    /** Serves a question with compiled code: parse, call, format. */
    public Serving serve(WrappedTool tool, Compiled compiled, String question) throws InterruptedException {
        Glue.Told told = glue.run(
                "serve",
                Glue.given(tool.source())
                        .put("function", tool.function())
                        .put("parse", compiled.parse())
                        .put("format", compiled.format())
                        .put("question", question));
        return switch (told) {
            case Glue.Told.Answer answer -> served(answer.node());
            case Glue.Told.Failed failed -> failed.failure();
        };
    }

    /**
     * Calls the function as a tool.
     *
     * @param arguments a JSON object of arguments by parameter name
     */
    public Calling call(WrappedTool tool, JsonText arguments) throws InterruptedException {
        Optional<ObjectNode> object = Glue.object(arguments);
        if (object.isEmpty()) {
            return new Failure("arguments", "Refused", "expected a JSON object with the arguments by name", List.of());
        }
        ObjectNode given = Glue.given(tool.source()).put("function", tool.function());
        given.set("arguments", object.get());
        return switch (glue.run("call_tool", given)) {
            case Glue.Told.Answer answer -> returned(answer.node());
            case Glue.Told.Failed failed -> failed.failure();
        };
    }

    private static Solving solved(JsonNode told) {
        try {
            JsonNode answer = told.path("answer");
            List<Solving.Call> calls = told.path("calls").valueStream().map(MadeCode::call).toList();
            return new Solving.Solved(answer.path("text").asText(), Glue.value(answer.path("value")), calls);
        } catch (IllegalArgumentException e) {
            return FORGED;
        }
    }

    private static Solving.Call call(JsonNode call) {
        Optional<PythonValue.Dict> arguments =
                Glue.value(call.path("arguments")).filter(PythonValue.Dict.class::isInstance).map(PythonValue.Dict.class::cast);
        return new Solving.Call(arguments, Glue.value(call.path("value")));
    }

    private static Serving served(JsonNode told) {
        if (!told.path("parsed").asBoolean()) {
            return new Serving.NotParsed();
        }
        try {
            return Glue.value(told.path("arguments")).orElse(null) instanceof PythonValue.Dict arguments
                    ? new Serving.Parsed(arguments, Glue.value(told.path("value")), told.path("answer").asText())
                    : FORGED;
        } catch (IllegalArgumentException e) {
            return FORGED;
        }
    }

    private static Calling returned(JsonNode told) {
        try {
            Optional<PythonValue> value = Glue.value(told.path("value"));
            return value.isPresent() ? new Calling.Returned(value.get()) : FORGED;
        } catch (IllegalArgumentException e) {
            return FORGED;
        }
    }
}

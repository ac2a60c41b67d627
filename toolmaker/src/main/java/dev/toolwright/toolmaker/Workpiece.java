package dev.toolwright.toolmaker;

import dev.toolwright.tool.JsonText;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Making;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.reply.ModuleReply;
import dev.toolwright.toolmaker.run.Inspection.ModuleText;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Solving;
import dev.toolwright.toolmaker.schema.ArgumentsSchema;
import dev.toolwright.toolmaker.screen.Screening;
import dev.toolwright.toolmaker.stage.Draft;
import dev.toolwright.toolmaker.stage.Wrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A tool while it is made: what there is of it so far. */
final class Workpiece {

    private static final String CHECKS = "checks";

    private final MakeRequest request;
    private WrappedTool tool = new WrappedTool("", "", List.of());
    private String doc = "";
    private Optional<Wrapped> wrapped = Optional.empty();
    private Optional<Compiled> compiled = Optional.empty();
    private Optional<String> rejection = Optional.empty();

    Workpiece(MakeRequest request) {
        this.request = request;
    }

    Examples examples() {
        return request.examples();
    }

    void drafted(Draft draft) {
        tool = new WrappedTool(draft.source(), draft.function().name(), List.of());
        doc = draft.function().doc();
    }

    void wrapped(Wrapped stood) {
        tool = stood.tool();
        wrapped = Optional.of(stood);
    }

    void compiled(Compiled stood) {
        compiled = Optional.of(stood);
    }

    /** Gives it up; what the maker wrote last is kept, for people to read. */
    void reject(String reason, List<Attempt> attempts) {
        Attempt last = attempts.getLast();
        rejection = Optional.of(reason + ": " + last.verdict());
        if (tool.source().isEmpty()) {
            tool = new WrappedTool(ModuleReply.read(last.reply()).orElse(""), "", List.of());
        }
    }

    /** Why there is no tool that may serve. */
    Optional<String> rejection() {
        return rejection;
    }

    MadeTool finished(MadeCode code, String maker, Prompts prompts, List<Attempt> attempts, Instant at) throws InterruptedException {
        ToolState state = rejection.isPresent() ? ToolState.REJECTED : ToolState.VERIFIED;
        return new MadeTool(
                request.name().orElseGet(() -> MadeName.of(tool.function())),
                1,
                state,
                MadeName.description(doc, request.examples().training().getFirst()),
                tool,
                compiled,
                schema(code),
                request.examples(),
                code.inspect(tool.source()) instanceof ModuleText text ? Screening.of(text) : List.of(),
                new Making(maker, prompts.hash(), code.engine(), attempts),
                List.of(new Decision(state, CHECKS, rejection.orElseGet(() -> standing(attempts)), at)),
                at);
    }

    private Optional<JsonText> schema(MadeCode code) throws InterruptedException {
        List<Solving.Call> calls = wrapped.stream()
                .flatMap(stood -> stood.solutions().stream())
                .flatMap(solution -> solution.solved().calls().stream())
                .toList();
        return rejection.isPresent() ? Optional.empty() : new ArgumentsSchema(code).of(tool, calls);
    }

    private String standing(List<Attempt> attempts) {
        int cases = wrapped.map(stood -> stood.solutions().size()).orElse(0);
        if (compiled.isPresent()) {
            return attempts.getLast().verdict() + " without a model";
        }
        String untried = examples().unseen().isEmpty() ? "" : ", so the unseen examples were not tried";
        return "all " + cases + " use cases give the right answer; there is no compiled tier" + untried;
    }
}

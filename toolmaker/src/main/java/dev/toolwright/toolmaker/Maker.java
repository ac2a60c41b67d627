package dev.toolwright.toolmaker;

import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.toolmaker.compile.CompileStage;
import dev.toolwright.toolmaker.dialogue.BudgetReachedException;
import dev.toolwright.toolmaker.dialogue.Dialogue;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.induce.Inducer;
import dev.toolwright.toolmaker.induce.Induction.Induced;
import dev.toolwright.toolmaker.induce.Induction.NotInduced;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.prompt.PromptException;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.stage.Draft;
import dev.toolwright.toolmaker.stage.ProposeStage;
import dev.toolwright.toolmaker.stage.Tested;
import dev.toolwright.toolmaker.stage.VerifyStage;
import dev.toolwright.toolmaker.stage.WrapStage;
import dev.toolwright.toolmaker.stage.Wrapped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes tools from examples: proposes a function with the strong model, verifies and wraps it, and compiles it where that can be
 * done, so that it serves without a model (paper, section 3.1). It keeps nothing; {@link JournaledMaker} does. Safe for use by many
 * threads as far as its parts are.
 */
public final class Maker {

    private final ChatModel model;
    private final MadeCode code;
    private final Clock clock;

    /** @param model of role maker */
    public Maker(ChatModel model, MadeCode code, Clock clock) {
        this.model = model;
        this.code = code;
        this.clock = clock;
    }

    /**
     * Makes one tool: between 3 and a dozen model calls.
     *
     * @param listener is told what happens, in this thread
     * @return a first version, verified or rejected; if rejected, with all attempts and the code that there was last
     * @throws BudgetReachedException if the budget is used up before that is decided
     * @throws dev.toolwright.chat.ChatModelException if the maker does not reply
     * @throws PromptException if a prompt of the user's can't be used; nothing was spent then
     * @throws dev.toolwright.sandbox.SandboxUnavailableException if no code can be run here
     * @throws InterruptedException if this thread is interrupted
     */
    public MadeTool make(MakeRequest request, MakeSettings settings, Consumer<MakeEvent> listener) throws InterruptedException {
        Prompts prompts = settings.prompts().map(Prompts::of).orElseGet(Prompts::defaults);
        code.inspect(""); // a machine without a sandbox is told before anything is spent
        BudgetMeter meter = BudgetMeter.start(settings.budget(), clock);
        ChatOptions options = ChatOptions.defaults()
                .withTemperature(settings.temperature())
                .withMaxOutputTokens(settings.maxOutputTokens());
        Dialogue dialogue = new Dialogue(model, options, settings.replyTimeout(), meter, clock, listener);
        listener.accept(new MakeEvent.Started(model.id(), request.examples().all().size()));
        Workpiece piece = new Workpiece(request);
        work(piece, settings.attempts(), prompts, dialogue);
        MadeTool tool = piece.finished(code, model.id(), prompts, dialogue.attempts(), clock.instant());
        listener.accept(piece.rejection()
                .<MakeEvent>map(reason -> new MakeEvent.Rejected(tool.name(), reason, meter.usage(), meter.elapsed()))
                .orElseGet(() -> new MakeEvent.Verified(tool.name(), meter.usage(), meter.elapsed())));
        return tool;
    }

    /** Goes through the stages as far as they lead. */
    private void work(Workpiece piece, Attempts attempts, Prompts prompts, Dialogue dialogue) throws InterruptedException {
        Optional<Draft> draft = new ProposeStage(code, prompts).ask(dialogue, attempts.propose(), piece.examples());
        if (draft.isEmpty()) {
            piece.reject("no function that was proposed stood", dialogue.attempts());
            return;
        }
        VerifyStage verifying = new VerifyStage(code, prompts, draft.get());
        Optional<Tested> tested = verifying.ask(dialogue, attempts.verify(), piece.examples());
        piece.drafted(verifying.draft());
        if (tested.isEmpty()) {
            piece.reject("no tests stood", dialogue.attempts());
            return;
        }
        Optional<Wrapped> wrapped = new WrapStage(code, prompts, tested.get()).ask(dialogue, attempts.wrap(), piece.examples());
        if (wrapped.isEmpty()) {
            piece.reject("its use cases did not give the right answers", dialogue.attempts());
            return;
        }
        piece.wrapped(wrapped.get());
        compile(piece, wrapped.get(), attempts.compile(), prompts, dialogue);
    }

    /** From the examples if that can be done, else by the maker. A budget that ends here leaves a tool that a model uses. */
    private void compile(Workpiece piece, Wrapped wrapped, int attempts, Prompts prompts, Dialogue dialogue)
            throws InterruptedException {
        switch (new Inducer(code).induce(wrapped.tool(), wrapped.cases(), piece.examples().all())) {
            case Induced(Compiled compiled, String verdict) -> {
                dialogue.workedOut(Stage.COMPILE, verdict);
                piece.compiled(compiled);
            }
            case NotInduced(String verdict) -> {
                dialogue.gaveUp(Stage.COMPILE, verdict);
                askToCompile(piece, wrapped, attempts, prompts, dialogue);
            }
        }
    }

    private void askToCompile(Workpiece piece, Wrapped wrapped, int attempts, Prompts prompts, Dialogue dialogue)
            throws InterruptedException {
        CompileStage compiling = new CompileStage(code, prompts);
        try {
            Optional<Compiled> compiled = compiling.ask(dialogue, attempts, wrapped.tool(), piece.examples());
            compiled.ifPresent(piece::compiled);
            if (compiled.isEmpty() && compiling.unseenAllWrong()) {
                piece.reject("it reproduces the examples that the maker saw and none of those that it did not", dialogue.attempts());
            }
        } catch (BudgetReachedException reached) {
            dialogue.gaveUp(Stage.COMPILE, "the budget's limit of " + reached.limit().label() + " is reached");
        }
    }
}

package dev.toolwright;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.chat.Role;
import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.models.Models;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.toolmaker.MakeRequest;
import dev.toolwright.toolmaker.MakeSettings;
import dev.toolwright.toolmaker.JournaledMaker;
import dev.toolwright.toolmaker.Maker;
import dev.toolwright.toolmaker.approval.ApprovalPolicy;
import dev.toolwright.toolmaker.cost.CostCurve;
import dev.toolwright.toolmaker.cost.Prices;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.serve.AnswerDesk.Answered;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.store.ToolStore;
import dev.toolwright.toolmaker.stream.QuestionStream;
import dev.toolwright.toolmaker.stream.StreamParts;
import dev.toolwright.toolmaker.stream.StreamSettings;
import dev.toolwright.toolmaker.transcript.Replay;
import dev.toolwright.toolmaker.transcript.Transcript;
import dev.toolwright.toolmaker.trial.Trial;
import dev.toolwright.toolmaker.upkeep.FailingCases;
import dev.toolwright.toolmaker.upkeep.Judging;
import dev.toolwright.toolmaker.upkeep.Judging.Judged;
import dev.toolwright.toolmaker.upkeep.RetireRule;
import dev.toolwright.toolmaker.upkeep.Retirement;
import dev.toolwright.toolmaker.upkeep.Trimming;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tools that models made: makes them from examples, answers questions with them, and keeps them, with the catalogue following.
 * Thread-safe. Opening costs nothing: the store is opened with the first use, the sandbox with the first code that is run.
 * All methods throw {@link dev.toolwright.store.sql.DatabaseException} if the store can't be used, and those that run code
 * {@link dev.toolwright.sandbox.SandboxUnavailableException} if there is no sandbox.
 */
public final class MadeTools implements AutoCloseable {

    private final Settings settings;
    private final Models models;
    private final Clock clock;
    private final Workshop workshop;
    private final MadeCatalog catalog;
    private final MadeToolCaller caller;
    private final Supplier<EmbeddingModel> embeddings;
    private @Nullable Serving serving;

    MadeTools(Settings settings, Models models, Catalog catalog, Supplier<EmbeddingModel> embeddings) {
        this.settings = settings;
        this.models = models;
        this.clock = settings.clock();
        this.workshop = new Workshop(settings);
        this.catalog = new MadeCatalog(catalog, workshop, settings.home(), settings.notices());
        this.caller = new MadeToolCaller(workshop, settings.clock());
        this.embeddings = embeddings;
    }

    /**
     * Makes a tool with the model of role maker and keeps it, whether it was verified or rejected. A making that was killed or
     * is out of budget goes on from its last reply when the same is asked for again.
     *
     * @param policy whether it serves at once
     * @param listener hears what happens, on this thread
     * @return the version that was kept, as it stands after the policy's decision
     * @throws dev.toolwright.chat.ChatModelException if the maker does not reply; nothing is kept then
     * @throws dev.toolwright.toolmaker.dialogue.BudgetReachedException if the budget is spent before it is made; nor then
     */
    public MadeTool make(
            MakeRequest request, MakeSettings settings, ApprovalPolicy policy, Consumer<MakeEvent> listener)
            throws InterruptedException {
        JournaledMaker maker = new JournaledMaker(
                models.forRole(Role.MAKER), workshop.code(), store(), this.settings.home().resolve("makings"), clock);
        return decided(maker.make(request, settings, listener), policy);
    }

    /**
     * Puts a published conversation through our stages and checks; nothing is kept.
     *
     * @param unseen further examples of the same kind; may be empty
     */
    public Replay replay(Transcript transcript, List<Example> unseen, Consumer<MakeEvent> listener)
            throws InterruptedException {
        return Replay.of(transcript, unseen, workshop.code(), clock, listener);
    }

    /** Keeps a tool that was made by other means, as {@link #make} does. */
    public MadeTool keep(MadeTool made, ApprovalPolicy policy) {
        return decided(store().add(made), policy);
    }

    private MadeTool decided(MadeTool kept, ApprovalPolicy policy) {
        return policy.decide(kept, clock.instant()).map(decision -> decide(kept, decision)).orElse(kept);
    }

    /** Answers a question with the version of a tool that serves. */
    public Answered use(String tool, String question, ServeSettings settings) throws InterruptedException {
        return serving().desk().answer(serving(tool), question, settings);
    }

    /** Answers a question with the tool that serves such questions, or without one. */
    public Answered use(String question, ServeSettings settings) throws InterruptedException {
        return serving().desk().answer(question, settings);
    }

    /**
     * Prepares to answer a stream of questions, making tools for those that come again; {@link QuestionStream#go} does it, and
     * goes on where an earlier run with the same folder ended.
     */
    public QuestionStream stream(StreamSettings stream, MakeSettings making, ApprovalPolicy policy) {
        StreamParts parts = new StreamParts(
                workshop.code(),
                models.forRole(Role.USER),
                models.forRole(Role.MAKER),
                models.forRole(Role.DISPATCHER),
                Optional.of(embeddings.get()),
                store(),
                workshop.instances(),
                making.prompts().map(Prompts::of).orElseGet(Prompts::defaults),
                (maker, request, listener) -> new Maker(maker, workshop.code(), clock).make(request, making, listener),
                policy,
                clock);
        return new QuestionStream(parts, stream);
    }

    /** Asks a tool questions whose answers are known. */
    public Trial trial() {
        return new Trial(serving().tiers(), settings.sandbox().workers());
    }

    /** What was spent, against asking one model for everything. */
    public CostCurve costs(Prices prices) {
        return CostCurve.of(store(), workshop.instances().kinds(), prices);
    }

    /**
     * Says whether an answer was right. A wrong one becomes a case for the tool's next version; a tool that has failed too often
     * is retired.
     *
     * @param use the number of its record
     * @param answer the right one, if it is known
     * @param by who judges
     * @throws IllegalArgumentException if there is no such record
     */
    public Judged judge(long use, boolean right, Optional<String> answer, String by) {
        Retirement retirement = new Retirement(store(), RetireRule.defaults(), clock);
        return new Judging(store(), new FailingCases(workshop.instances(), clock), retirement)
                .judge(use, right, answer, by)
                .orElseThrow(() -> new IllegalArgumentException("there is no use number " + use));
    }

    /** Finds and retires tools that nobody uses. */
    public Trimming trimming() {
        return new Trimming(store(), clock);
    }

    /**
     * The newest version of a tool.
     *
     * @throws UnknownMadeToolException if there is no such tool
     */
    public MadeTool get(String tool) {
        return store().newest(tool).orElseThrow(() -> UnknownMadeToolException.tool(tool, names()));
    }

    /** One version of a tool. */
    public MadeTool get(String tool, int version) {
        return store().find(tool, version)
                .orElseThrow(() -> UnknownMadeToolException.version(
                        get(tool).name(), version, versions(tool).stream().map(made -> "" + made.version()).toList()));
    }

    /** All versions of a tool, oldest first; at least one. */
    public List<MadeTool> versions(String tool) {
        List<MadeTool> versions = store().versions(tool);
        if (versions.isEmpty()) {
            throw UnknownMadeToolException.tool(tool, names());
        }
        return versions;
    }

    /**
     * The version of a tool that serves.
     *
     * @throws NotServingException if none does
     */
    public MadeTool serving(String tool) {
        return store().serving(tool).orElseThrow(() -> new NotServingException(get(tool)));
    }

    /** Approves, rejects or retires a version. @param by a person's name */
    public MadeTool decide(MadeTool tool, ToolState to, String by, String reason) {
        return decide(tool, new Decision(to, by, reason, clock.instant()));
    }

    /** Versions, uses and costs; what is decided through it shows in the catalogue. Closing it does nothing. */
    public ToolStore store() {
        return new CataloguedToolStore(workshop.store(), catalog);
    }

    /** Calls a made tool as a model asks for it. */
    Observation call(MadeOperation operation, ToolCall call, Instant deadline) throws InterruptedException {
        return caller.call(operation, call, deadline);
    }

    /** Lets the catalogue catch up where it has to. */
    void lookOnce() {
        catalog.lookOnce();
    }

    private MadeTool decide(MadeTool tool, Decision decision) {
        return store().decide(tool.name(), tool.version(), decision);
    }

    private List<String> names() {
        return store().list().stream().map(MadeTool::name).toList();
    }

    private synchronized Serving serving() {
        Serving open = serving;
        if (open == null) {
            open = Serving.of(workshop.code(), models, embeddings.get(), store(), Prompts.defaults(), clock);
            serving = open;
        }
        return open;
    }

    @Override
    public void close() {
        workshop.close();
    }
}

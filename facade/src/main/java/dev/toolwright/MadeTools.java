package dev.toolwright;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.Role;
import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.models.Models;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.toolmaker.JournaledMaker;
import dev.toolwright.toolmaker.MakeRequest;
import dev.toolwright.toolmaker.MakeSettings;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.dispatch.DispatchSettings;
import dev.toolwright.toolmaker.dispatch.Dispatcher;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.serve.AnswerDesk;
import dev.toolwright.toolmaker.serve.AnswerDesk.Answered;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.serve.Tiers;
import dev.toolwright.toolmaker.store.ToolStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tools that models made: makes them from examples, answers questions with them, and keeps them, with the catalogue following.
 * Thread-safe. Opening costs nothing: the store is opened with the first use, the sandbox with the first code that is run.
 * All methods throw {@link dev.toolwright.store.sql.DatabaseException} if the store can't be used, and those that run code
 * {@link dev.toolwright.sandbox.SandboxUnavailableException} if there is no sandbox.
 */
public final class MadeTools implements AutoCloseable {

    private final Models models;
    private final Clock clock;
    private final Path makings;
    private final Workshop workshop;
    private final MadeCatalog catalog;
    private final MadeToolCaller caller;
    private final Supplier<EmbeddingModel> embeddings;
    private @Nullable AnswerDesk desk;

    MadeTools(Settings settings, Models models, Catalog catalog, Supplier<EmbeddingModel> embeddings) {
        this.models = models;
        this.clock = settings.clock();
        this.makings = settings.makingFolder();
        this.workshop = new Workshop(settings);
        this.catalog = new MadeCatalog(catalog, workshop, settings.home(), settings.notices());
        this.caller = new MadeToolCaller(workshop, settings.clock());
        this.embeddings = embeddings;
    }

    /**
     * Makes a tool with the model of role maker and keeps it, whether it was verified or rejected.
     *
     * @param policy what is decided on a verified tool; empty leaves it to a person
     * @param listener hears what happens, on this thread
     * @return the version that was kept, as it stands after the policy's decision
     * @throws dev.toolwright.chat.ChatModelException if the maker does not reply; asked for the same again, the making goes on
     *     from the replies that it has
     * @throws dev.toolwright.toolmaker.dialogue.BudgetReachedException if the budget is used up; the same holds
     */
    public MadeTool make(
            MakeRequest request,
            MakeSettings settings,
            Function<MadeTool, Optional<Decision>> policy,
            Consumer<MakeEvent> listener)
            throws InterruptedException {
        return make(models.forRole(Role.MAKER), request, settings, policy, listener);
    }

    /** As the other, with a maker of one's own: a transcript that is replayed, for one. */
    public MadeTool make(
            ChatModel maker,
            MakeRequest request,
            MakeSettings settings,
            Function<MadeTool, Optional<Decision>> policy,
            Consumer<MakeEvent> listener)
            throws InterruptedException {
        MadeTool made = new JournaledMaker(maker, workshop.code(), store(), makings, clock).make(request, settings, listener);
        return made.state() == ToolState.VERIFIED
                ? policy.apply(made).map(decision -> decide(made, decision)).orElse(made)
                : made;
    }

    /** Answers a question with the version of a tool that serves. */
    public Answered use(String tool, String question, ServeSettings settings) throws InterruptedException {
        return desk().answer(serving(tool), question, settings);
    }

    /** Answers a question with the tool that serves such questions, or without one. */
    public Answered use(String question, ServeSettings settings) throws InterruptedException {
        return desk().answer(question, settings);
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

    /** Kept, since it learns what the examples of a tool have in common. */
    private synchronized AnswerDesk desk() {
        AnswerDesk open = desk;
        if (open == null) {
            Prompts prompts = Prompts.defaults();
            Fits fits = new Fits(workshop.code());
            ChatModel user = models.forRole(Role.USER);
            Tiers tiers = new Tiers(workshop.code(), fits, user, models.forRole(Role.MAKER), prompts, clock);
            Dispatcher dispatcher = Dispatcher.withModel(
                    fits,
                    models.forRole(Role.DISPATCHER),
                    Optional.of(embeddings.get()),
                    prompts,
                    clock,
                    DispatchSettings.defaults());
            open = new AnswerDesk(dispatcher, tiers, store());
            desk = open;
        }
        return open;
    }

    @Override
    public void close() {
        workshop.close();
    }
}

package dev.toolwright;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.ImportReport;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.search.Bm25;
import dev.toolwright.catalog.search.ScoredTool;
import dev.toolwright.catalog.search.Top;
import dev.toolwright.catalog.toolbench.ToolBenchImported;
import dev.toolwright.catalog.toolbench.ToolBenchTools;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.Role;
import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.gateway.Gateway;
import dev.toolwright.gateway.Redaction;
import dev.toolwright.gateway.SchemaChecker;
import dev.toolwright.gateway.simulate.Documentation;
import dev.toolwright.gateway.simulate.Simulator;
import dev.toolwright.gateway.hold.HeldCall;
import dev.toolwright.gateway.hold.HeldCalls;
import dev.toolwright.gateway.hold.Holds;
import dev.toolwright.gateway.hold.UndecidableException;
import dev.toolwright.gateway.shorten.Results;
import dev.toolwright.gateway.shorten.StructuralShortener;
import dev.toolwright.http.AddressRule;
import dev.toolwright.gateway.Target;
import dev.toolwright.gateway.TracedCaller;
import dev.toolwright.gateway.snapshot.Snapshots;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.http.HttpSender;
import dev.toolwright.http.HttpSettings;
import dev.toolwright.mcp.McpServers;
import dev.toolwright.mcp.McpSettings;
import dev.toolwright.models.Models;
import dev.toolwright.models.embedding.BgeSmallEmbeddingModel;
import dev.toolwright.models.embedding.cache.CachedEmbeddingModel;
import dev.toolwright.models.offline.OfflineChatModel;
import dev.toolwright.models.offline.OfflineOptions;
import dev.toolwright.operation.Reach;
import dev.toolwright.runs.InstructionSolver;
import dev.toolwright.runs.Run;
import dev.toolwright.runs.compare.Comparison;
import dev.toolwright.runs.compare.Contender;
import dev.toolwright.solution.Solution;
import dev.toolwright.solver.MoreTools;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.strategy.Strategies;
import dev.toolwright.solver.Strategy;
import dev.toolwright.tool.ArgumentChecker;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCaller;
import dev.toolwright.tool.Toolbox;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Toolwright as a library: finds tools for an instruction, lets a model work out the calls, makes them, and returns the answer
 * with its tree and its cost. Thread-safe; one object serves any number of threads, each instruction on its caller's.
 *
 * <p>Opening costs nothing: the catalogue is read with the first search, a model made with the first question.
 */
public final class Toolwright implements AutoCloseable {

    private static final long SIMULATION_SEED = 1;

    private final Settings settings;
    private final HttpSender sender;
    private final BgeSmallEmbeddingModel embeddings;
    private final Catalog catalog;
    private final Models models;
    private final ArgumentChecker checker = new SchemaChecker();
    private final Results results = Results.open();
    private final Gateway gateway;
    private final Snapshots snapshots;
    private final HeldCalls held;
    private final MadeTools made;
    private final McpTools mcp;
    private final ServedTools served = new ServedTools(this::catalog);
    private final Offering offering;
    private final CatalogDocumentation documentation = new CatalogDocumentation(this::catalog);
    private final Simulator simulator;
    private final ToolOwners caller;

    Toolwright(Settings settings) {
        this.settings = settings;
        this.embeddings = BgeSmallEmbeddingModel.unpackedIn(settings.embeddingFolder());
        this.sender = HttpSender.open(HttpSettings.defaults(), settings.clock());
        EmbeddingModel kept = new CachedEmbeddingModel(embeddings, settings.vectorFolder());
        this.catalog = Catalog.open(settings.catalogFolder(), () -> kept, settings.clock());
        this.offering = new Offering(this::catalog, settings.aliveOnly());
        this.models = Models.open(settings.models(), sender, this::offline, settings.clock(), settings.notices());
        this.gateway = new Gateway(
                this::target, sender, settings.credentials(), settings.gateway(), settings.clock());
        Redactor redactor = new Redactor(new Redaction(settings.credentials().known())::apply);
        this.snapshots = new Snapshots(
                settings.snapshot(), settings.snapshotFile(), redactor, this::simulation, settings.clock());
        this.simulator = new Simulator(documentation, new SnapshotPrecedents(snapshots), SIMULATION_SEED);
        this.held = new HeldCalls(settings.heldCallsFolder(), settings.clock());
        this.made = new MadeTools(settings, models, catalog, () -> embeddings);
        McpServers servers = new McpServers(
                settings.mcpFolder(), settings.environment(), sender, gateway::keep, McpSettings.defaults(), settings.clock());
        this.mcp = new McpTools(servers, this::catalog, settings.notices());
        this.caller = new ToolOwners(this::target, gateway, mcp, made, new Holds(settings.hold(), held));
        catalog.onChange(() -> {
            documentation.forget();
            served.forget();
            simulator.forget();
        });
    }

    public static ToolwrightBuilder builder() {
        return new ToolwrightBuilder();
    }

    /** Solves an instruction with the default options. */
    public Solution ask(String instruction) throws InterruptedException {
        return ask(instruction, AskOptions.defaults());
    }

    /**
     * Solves an instruction. Blocks while models and tools work.
     *
     * @return always a solution, also where there is no answer; its outcome says why
     * @throws IllegalArgumentException if the instruction is empty or no strategy has the name
     * @throws UnknownToolException if a tool is named that is not in the catalogue
     * @throws InterruptedException if the thread was interrupted; calls in progress are broken off
     */
    public Solution ask(String instruction, AskOptions options) throws InterruptedException {
        if (instruction.isBlank()) {
            throw new IllegalArgumentException("the instruction is empty; say what is to be found out or done");
        }
        return solve(instruction, offering.toolbox(instruction, options), caller, options);
    }

    /** Solves an instruction with tools that need not be in the catalogue, and whoever calls them. */
    public Solution solve(String instruction, Toolbox toolbox, ToolCaller tools, AskOptions options)
            throws InterruptedException {
        return solve(new Asking(newSession(), "", instruction), toolbox, tools, options);
    }

    private Solution solve(Asking asking, Toolbox toolbox, ToolCaller tools, AskOptions options) throws InterruptedException {
        Strategy strategy = Strategies.parse(options.strategy(), options.search());
        ChatModel model = models.forRole(Role.SOLVER);
        ToolCaller answering = snapshots.caller(TracedCaller.of(tools), name -> known(name, toolbox), asking);
        SolveContext context = new SolveContext(
                model,
                answering,
                options.budget(),
                options.listener(),
                settings.clock(),
                checker,
                Optional.of(new StructuralShortener(results, settings.gateway().answerTokens())),
                more(tools, options),
                options.memory());
        return strategy.solve(new SolveTask(asking.instruction(), toolbox), context);
    }

    /**
     * Prepares to solve many instructions, several at once, each answer in a file; {@link Run#go} does it, and goes on where
     * an earlier run of the same batch ended.
     */
    public Run run(Batch batch) {
        openSnapshot();
        return Run.of(batch.run(), batch.instructions(), solver(batch.offers(), batch.options()), settings.clock());
    }

    /**
     * Prepares to solve the same instructions by several strategies; {@link Comparison#go} does it, and goes on where an
     * earlier one in the same folder ended.
     *
     * @throws IllegalArgumentException if no strategy has one of the names, or one is named twice
     */
    public Comparison compare(Contest contest) {
        openSnapshot();
        List<Contender> contenders = contest.strategies().stream()
                .map(name -> new Contender(
                        Strategies.parse(name, contest.options().search()).name(),
                        solver(contest.offers(), contest.options().withStrategy(name))))
                .toList();
        return Comparison.of(
                contest.settings(), contest.instructions(), contest.golds(), contenders, settings.clock());
    }

    /** Offers the tools an instruction names, or else those found for it. */
    public Offers catalogOffers(AskOptions options) {
        return instruction -> new Offers.Offer(
                offering.toolbox(instruction.text(), options.withTools(instruction.tools())), caller);
    }

    private InstructionSolver solver(Offers offers, AskOptions options) {
        return (instruction, seed, events, memory) -> {
            Offers.Offer offer = offers.of(instruction);
            AskOptions heard = options.withListener(events).withMemory(memory);
            Asking asking = new Asking(newSession(), instruction.id(), instruction.text());
            return solve(asking, offer.toolbox(), offer.caller(), seeded(heard, seed));
        };
    }

    /** Where a seed is asked for, each instruction gets its own, whatever order they run in. */
    private static AskOptions seeded(AskOptions options, long seed) {
        return options.search().options().seed().isEmpty() ? options : options.withSeed(seed);
    }

    /** Names of the tools that {@link #ask} would offer. */
    public List<String> offered(String instruction, AskOptions options) {
        return offering.toolbox(instruction, options).names();
    }

    /** The tools that would be offered for an instruction, best first. */
    public List<ScoredTool> find(String instruction, int top) {
        return find(instruction, Top.exactly(top));
    }

    /** As {@link #find(String, int)}, where the scores may say how many. */
    public List<ScoredTool> find(String instruction, Top top) {
        return offering.find(instruction, top);
    }

    /** Has the model of the role decomposer say what an instruction asks for, one by one. Never fails: where the model does, the decomposition says so. */
    public Decomposition decompose(String instruction) {
        return new Decomposer(models.forRole(Role.DECOMPOSER), settings.clock()).of(instruction);
    }

    /**
     * Imports the document at an address, or all documents of the API catalogue there (RFC 9727). Addresses that are not public
     * are fetched from only with {@link Reach#PRIVATE}.
     */
    public ImportReport importFrom(URI address, ImportOptions options) {
        AddressRule addresses = options.reach() == Reach.PRIVATE ? AddressRule.PRIVATE_TOO : AddressRule.PUBLIC_ONLY;
        return catalog().importFrom(DocumentSource.of(address, sender, addresses), options);
    }

    /**
     * Tries the catalogue's tools by calls that do no harm, and keeps what they show ({@link Catalog#health}). Blocks until all
     * are done; what is found is on the disk at once, so that a check that was interrupted goes on.
     *
     * @throws dev.toolwright.store.StoreException if another process is checking
     */
    public CheckReport check(CheckOptions options) throws InterruptedException {
        return CatalogCheck.of(catalog(), sender, settings, options).run();
    }

    /** Names of tools that may have been meant by a name that is none; may be empty. */
    public List<String> nearest(String name) {
        return offering.nearest(name);
    }

    /** Calls that wait for approval, and what became of those that did. */
    public HeldCalls heldCalls() {
        return held;
    }

    /**
     * Makes a call that waits. The model gets the answer when it asks for the same call again.
     *
     * @param by who decides, for the record
     * @param reason for the record; may be empty
     * @throws UndecidableException if there is none of this id that waits
     */
    public HeldCall approve(String id, String by, String reason) throws InterruptedException {
        HeldCall begun = held.begin(id, by, reason);
        Instant deadline = settings.clock().instant().plus(SolverSettings.DEFAULT_TOOL_TIMEOUT);
        return held.answered(begun, caller.callApproved(begun.call(), deadline));
    }

    /** Imported tools and the made ones that serve. */
    public Catalog catalog() {
        made.lookOnce();
        return catalog;
    }

    /** Makes tools from examples, uses them and keeps them. */
    public MadeTools made() {
        return made;
    }

    /** The catalogue's imported ToolBench tools, for query files. */
    public ToolBenchTools toolBenchTools() {
        return new ToolBenchImported(catalog()::find);
    }

    /** Imports the tools of MCP servers and keeps them. */
    public McpTools mcp() {
        return mcp;
    }

    /**
     * Removes a provider with all its tools, and what is kept of an MCP server.
     *
     * @return false if there is none with this id
     */
    public boolean remove(String providerId) {
        mcp.remove(providerId);
        return catalog().remove(providerId);
    }

    /** What the documents of the catalogue's tools say that they answer. */
    public Documentation documentation() {
        return documentation;
    }

    /** Plays the catalogue's tools without calling them. */
    public Simulator simulator() {
        return simulator;
    }

    public Models models() {
        return models;
    }

    /** Through which everything goes out: for imports from a URL. */
    public HttpSender sender() {
        return sender;
    }

    /** Calls the catalogue's tools, or those of who offers others, within the limits of the settings. */
    public Gateway gateway() {
        return gateway;
    }

    public Settings settings() {
        return settings;
    }

    @Override
    public void close() {
        try (sender;
                embeddings;
                catalog;
                models;
                snapshots;
                made;
                mcp) {
            // Closed in the opposite order, each even if another fails.
        }
    }

    private ChatModel offline() {
        return new OfflineChatModel(embeddings, OfflineOptions.defaults());
    }

    /** Tools may be offered that are not in the catalogue, and more may be found there on the way. */
    private Optional<Tool> known(String name, Toolbox toolbox) {
        return toolbox.find(name).or(() -> catalog().find(name).map(CatalogEntry::tool));
    }

    private static String newSession() {
        return UUID.randomUUID().toString();
    }

    /** By a model where one was chosen for that, else by rules. */
    private ToolCaller simulation() {
        return settings.models().bindings().containsKey(Role.SIMULATOR)
                ? simulator.open(models.forRole(Role.SIMULATOR))
                : simulator.open();
    }

    /** What the catalogue has, the gateway can call; whoever calls other tools knows no more of them. */
    private Optional<MoreTools> more(ToolCaller tools, AskOptions options) {
        return options.moreTools() == 0 || tools != caller
                ? Optional.empty()
                : Optional.of(new MoreTools((need, top) -> offering.more(need, top, options), options.moreTools()));
    }

    /**
     * Calls the catalogue's tools for somebody who solves no instruction here, in the mode of the settings. Where answers are
     * simulated, all calls through one caller are made in one world.
     *
     * @param user whom captured answers name; may be empty
     */
    public ToolCaller caller(String user) {
        return snapshots.caller(caller, served::find, new Asking(newSession(), user, ""));
    }

    /**
     * Opens what the snapshot mode needs, as {@link #run} and {@link #compare} do, so that a missing or damaged snapshot is told
     * before the first call.
     *
     * @throws dev.toolwright.gateway.snapshot.SnapshotException if there is none
     * @throws dev.toolwright.gateway.snapshot.bundle.BundleDamagedException if it is not what was released
     */
    public void openSnapshot() {
        snapshots.open();
    }

    private Optional<Target> target(String tool) {
        return catalog().find(tool)
                .map(entry -> new Target(entry.tool().provider().id(), entry.operation()));
    }
}

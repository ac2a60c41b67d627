package dev.toolwright.gateway.simulate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.tool.ToolCaller;
import java.util.Optional;

/**
 * Plays APIs that can't be, or are not to be, reached. Without a model an answer follows from the tool's document, from real
 * answers of the same tool, from the seed and from the calls before it in the same world: what was created is found, what was
 * deleted is gone, an item that was listed can be read. It fits the schema; arguments that don't fit theirs are answered with
 * an error, as an API would. With a model, the model answers, and the same is checked. Thread-safe.
 */
public final class Simulator {

    private static final int TOOLS_KEPT = 2_000;
    private static final int PROVIDERS_KEPT = 200;

    private final Documentation documentation;
    private final CapturedAnswers captured;
    private final long seed;
    private final Cache<String, KnownTool> tools = Caffeine.newBuilder().maximumSize(TOOLS_KEPT).build();
    private final Cache<String, Routes> routes = Caffeine.newBuilder().maximumSize(PROVIDERS_KEPT).build();

    /**
     * @param documentation what is known of the tools
     * @param captured what they were seen to answer
     * @param seed another number, other answers
     */
    public Simulator(Documentation documentation, CapturedAnswers captured, long seed) {
        this.documentation = documentation;
        this.captured = captured;
        this.seed = seed;
    }

    /** A world of its own, in which nothing has been changed yet: one for each instruction, so that none sees another's. */
    public ToolCaller open() {
        return new Simulation(this, new RuleAnswers(this));
    }

    /**
     * As {@link #open()}, with a model that answers.
     *
     * @param model of the role of simulator
     */
    public ToolCaller open(ChatModel model) {
        return new Simulation(this, new ModelAnswers(this, model));
    }

    /** Forgets what was read from documents, for when these change. */
    public void forget() {
        tools.invalidateAll();
        routes.invalidateAll();
    }

    long seed() {
        return seed;
    }

    CapturedAnswers captured() {
        return captured;
    }

    Optional<KnownTool> find(String name) {
        KnownTool known = tools.getIfPresent(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<KnownTool> found = documentation.find(name).map(KnownTool::new);
        found.ifPresent(tool -> tools.put(name, tool));
        return found;
    }

    Routes routes(KnownTool tool) {
        return routes.get(tool.known().tool().provider().id(), id -> new Routes(documentation.of(id)));
    }
}

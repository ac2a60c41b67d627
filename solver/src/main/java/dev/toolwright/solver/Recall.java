package dev.toolwright.solver;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.RunMemory;
import dev.toolwright.solution.RunMemory.Told;
import dev.toolwright.solution.RunMemory.Told.Failed;
import dev.toolwright.solution.RunMemory.Told.Observed;
import dev.toolwright.solution.RunMemory.Told.Replied;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCaller;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * Asks models and tools, but only for what the run's memory does not know. Places are named by task, tree and path, so they are
 * the same in every life of a run, whatever order its branches ran in, and others where the catalogue now offers other tools.
 * Thread-safe.
 */
final class Recall {

    private final ChatModel model;
    private final ToolCaller tools;
    private final RunMemory memory;
    private final Clock clock;
    private final String task;
    private final Map<SolutionNode, Integer> trees = new ConcurrentHashMap<>();

    Recall(SolveContext context, SolveTask task) {
        this.model = context.model();
        this.tools = context.tools();
        this.memory = context.memory();
        this.clock = context.clock();
        this.task = memory == RunMemory.NONE ? "" : name(task);
    }

    /** Few digits: they tell a task from what has become of it, not from all others. */
    private static String name(SolveTask task) {
        CRC32C sum = new CRC32C();
        add(task.instruction(), sum);
        for (Tool tool : task.toolbox().tools()) { // piece by piece: a toolbox as one text is large
            add(tool.name(), sum);
            add(tool.description(), sum);
            add(tool.schema().text(), sum);
            add(tool.provider().toString(), sum);
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static void add(String text, CRC32C sum) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        sum.update(0); // where it ends
    }

    /** Numbers a tree, in the order in which trees are made. */
    void add(SolutionNode root) {
        trees.put(root, trees.size() + 1);
    }

    /**
     * The model's word on how to go on from a node, the next time that this is asked.
     *
     * @throws ChatModelException if the model fails, or failed here before
     */
    Reply reply(SolutionNode from, ChatRequest request, Instant deadline) throws InterruptedException {
        return ask(place(from) + ":" + from.children().size(), request, deadline);
    }

    /**
     * The model's word on the n-th question of a round of judging.
     *
     * @throws ChatModelException if the model fails, or failed here before
     */
    Reply judgement(int round, int question, ChatRequest request, Instant deadline) throws InterruptedException {
        return ask(task + ":judge:" + round + ":" + question, request, deadline);
    }

    /** A node's name among all trees. */
    private String place(SolutionNode node) {
        SolutionNode root = node;
        for (Optional<SolutionNode> parent = root.parent(); parent.isPresent(); parent = root.parent()) {
            root = parent.get();
        }
        return task + ":" + trees.get(root) + ":" + node.path();
    }

    private Reply ask(String place, ChatRequest request, Instant deadline) throws InterruptedException {
        Optional<Told> told = memory.recall(place);
        if (told.isPresent()) {
            return switch (told.get()) {
                case Replied(var reply) -> reply;
                case Failed(var kind, var message) -> throw new ChatModelException(kind, message);
                case Observed _ -> throw new IllegalStateException("a run's memory has an observation where a model was asked");
            };
        }
        try {
            Reply reply = model.ask(request, deadline);
            memory.keep(place, new Replied(reply));
            return reply;
        } catch (ChatModelException failure) {
            // Time begins anew with the next life, and what is hopeless is to be mended before it.
            if (!Asker.isHopeless(failure.kind()) && clock.instant().isBefore(deadline)) {
                memory.keep(place, new Failed(failure.kind(), String.valueOf(failure.getMessage())));
            }
            throw failure;
        }
    }

    /**
     * Makes the call of an action input. What is remembered is the whole answer, so that the next life has all that a model may
     * ask to read of it.
     *
     * @param end of the run: what it cuts short is another matter in a next life, whose time begins anew
     */
    ToolCaller caller(SolutionNode input, Instant end) {
        return (call, deadline) -> {
            Optional<Told> told = memory.recall(place(input));
            if (told.isPresent()) {
                return switch (told.get()) {
                    case Observed(var observation) -> observation;
                    case Replied _, Failed _ ->
                        throw new IllegalStateException("a run's memory has a reply where a tool was called");
                };
            }
            Observation observation = tools.call(call, deadline);
            if (observation.status() != ObservationStatus.TIMED_OUT || clock.instant().isBefore(end)) {
                memory.keep(place(input), new Observed(observation));
            }
            return observation;
        };
    }
}

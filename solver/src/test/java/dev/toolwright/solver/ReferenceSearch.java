package dev.toolwright.solver;

import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.ToolMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.solver.strategy.Dfsdt;
import dev.toolwright.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The reference's search as its description says, rule by rule: recursive, with every list copied into every node. The
 * yardstick for {@link Dfsdt} under {@code SolveRules.toolbench()}.
 */
final class ReferenceSearch {

    private final Function<List<Message>, Reply> model;
    private final int width;
    private final int limit;
    private final int maxQueries;
    private int queries;
    private int numbers;
    private boolean answered;

    ReferenceSearch(Function<List<Message>, Reply> model, int width, int limit, int maxQueries) {
        this.model = model;
        this.width = width;
        this.limit = limit;
        this.maxQueries = maxQueries;
    }

    /** The grown tree, drawn as {@link Scene#draw} draws one. */
    String run(List<Message> opening) {
        Node root = new Node(null, "ACTION_INPUT", "", opening);
        search(root);
        List<Node> nodes = new ArrayList<>();
        root.collect(nodes);
        return nodes.stream().skip(1).map(Node::draw).collect(Collectors.joining("\n", "", "\n"));
    }

    private int search(Node now) {
        now.number = numbers++;
        if (now.success) {
            answered = true;
            return 2;
        }
        if (now.depth >= limit || now.pruned != null) {
            now.pruned = now.pruned == null ? "DEPTH_LIMIT" : now.pruned;
            return now.code == 4 ? 2 : 1;
        }
        for (int i = 0; i < width; i++) {
            long candidates = now.children.stream().filter(Node::isCandidate).count();
            if (candidates > 0) {
                now.messages.add(new UserMessage("candidates: " + candidates));
            }
            Reply reply = null;
            try {
                reply = model.apply(visible(now.messages));
            } catch (ChatModelException failure) {
                if (queries + 1 < maxQueries) {
                    new Node(now, "THOUGHT", String.valueOf(failure.getMessage()), now.messages).fail();
                }
            }
            if (++queries >= maxQueries) {
                return 100_000;
            }
            if (candidates > 0) {
                now.messages.set(now.messages.size() - 1, ((UserMessage) now.messages.getLast()).hide());
            }
            int unwind = search(reply == null ? now.children.getLast() : build(now, reply));
            if (answered) {
                return 10_000;
            }
            if (unwind > 1) {
                return unwind - 1;
            }
        }
        return 1;
    }

    private static Node build(Node now, Reply reply) {
        Node node = reply.text() == null ? now : new Node(now, "THOUGHT", reply.text(), now.messages);
        List<ToolCall> said = new ArrayList<>(reply.calls());
        if (said.isEmpty()) {
            node.messages.add(new AssistantMessage(reply.text(), said));
        }
        for (int i = 0; i < reply.calls().size(); i++) {
            ToolCall call = reply.calls().get(i);
            node = new Node(node, "ACTION", call.tool(), node.messages);
            node = new Node(node, "ACTION_INPUT", call.arguments(), node.messages);
            String observation = node.step(call);
            String name = node.code == 1 ? "invalid_hallucination_function_name" : call.tool();
            if (i == 0) {
                said.set(0, new ToolCall(call.callId(), name, call.arguments()));
                node.messages.add(new AssistantMessage(reply.text(), said));
            }
            node.messages.add(new ToolMessage(call.callId(), name, observation));
        }
        return node;
    }

    private static List<Message> visible(List<Message> messages) {
        return messages.stream().filter(m -> !(m instanceof UserMessage user && user.hidden())).toList();
    }

    private static final class Node {
        final @Nullable Node father;
        final String type;
        final String text;
        final int depth;
        final List<Node> children = new ArrayList<>();
        final List<Message> messages;
        @Nullable String pruned;
        int code = Integer.MIN_VALUE;
        int number;
        boolean success;
        boolean finished;

        Node(@Nullable Node father, String type, String text, List<Message> messages) {
            this.father = father;
            this.type = type;
            this.text = text;
            this.depth = father == null ? 0 : father.depth + 1;
            this.messages = new ArrayList<>(messages);
            if (father != null) {
                this.success = father.success;
                father.children.add(this);
            }
        }

        void fail() {
            code = -1;
            pruned = "MODEL_FAILED";
        }

        String step(ToolCall call) {
            if (call.arguments().equals(Replies.ANSWER_ARGUMENTS)) {
                code = 3;
                success = true;
                finish(2);
                return "{\"response\":\"successfully giving the final answer.\"}";
            }
            if (call.arguments().equals(Replies.GIVE_UP_ARGUMENTS)) {
                code = 4;
                pruned = "GAVE_UP";
                return "{\"response\":\"chose to give up and restart\"}";
            }
            if (call.tool().equals("Finish")) {
                code = 2;
                return "{error:\"must have \"return_type\"\"}";
            }
            code = call.tool().equals("omega") ? 1 : 0;
            String name = call.tool().equals("for_letters") ? "alpha_for_letters" : call.tool();
            return code == 0 ? name + "!" : "{\"error\": \"No such function name: omega\", \"response\": \"\"}";
        }

        void finish(int inputs) {
            finished = true;
            int left = type.equals("ACTION_INPUT") ? inputs - 1 : inputs;
            if (left >= 0 && father != null) {
                father.finish(left);
            }
        }

        boolean isCandidate() {
            return type.equals("ACTION_INPUT") || (!children.isEmpty() && children.getFirst().isCandidate());
        }

        void collect(List<Node> nodes) {
            nodes.add(this);
            children.forEach(child -> child.collect(nodes));
        }

        String draw() {
            return depth + " " + type + " " + text + (code == Integer.MIN_VALUE ? "" : " = " + code)
                    + (number == 0 ? "" : " #" + number) + (pruned == null ? "" : " " + pruned)
                    + (finished ? " finished" : "");
        }
    }
}

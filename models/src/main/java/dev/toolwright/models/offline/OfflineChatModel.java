package dev.toolwright.models.offline;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.models.offline.match.ToolShelf;
import dev.toolwright.models.offline.plan.Decision;
import dev.toolwright.models.offline.plan.Planner;
import dev.toolwright.models.offline.transcript.Transcript;
import dev.toolwright.models.offline.transcript.TranscriptReader;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The model that plays when none is configured. It is no language model: it cuts the instruction into requests, matches each
 * to the tools offered by embedding and words, fills arguments by type, format, choices and examples, and composes its answer
 * from what came back. Replies are a pure function of the request (the embedding model given): nothing is kept between them
 * but vectors. Free of charge; costs some milliseconds a reply, and about 12 ms for each tool and clause seen first.
 * Thread-safe. It does not look at the deadline.
 */
public final class OfflineChatModel implements ChatModel {

    public static final String ID = "offline";

    private static final String FINISH = "Finish";

    /** Ends the search, and pages through a long result: nothing that was asked for is to be had from these. */
    private static final Set<String> NO_ANSWERS = Set.of(FINISH, "more_of_result");

    private static final String INTRODUCTION =
            "This is the offline model. It is no language model: it can only match a request to tools and call them, "
                    + "and no tools are offered here. Configure a model to get more.";

    private final OfflineOptions options;
    private final ToolShelf shelf;
    private final Planner planner;
    private final TranscriptReader transcripts = new TranscriptReader();

    public OfflineChatModel(EmbeddingModel embedding, OfflineOptions options) {
        this.options = options;
        this.shelf = new ToolShelf(embedding, options.remembered());
        this.planner = new Planner(shelf);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (request.tools().isEmpty()) {
            return Reply.text(INTRODUCTION, Usage.FREE_MODEL_CALL);
        }
        List<Tool> offered = request.tools().stream().filter(tool -> !NO_ANSWERS.contains(tool.name())).toList();
        Transcript transcript = transcripts.read(request.conversation());
        Decision decision = planner.decide(transcript, shelf.known(offered));
        boolean closes = request.tools().stream().anyMatch(tool -> tool.name().equals(FINISH));
        return reply(decision, transcript, closes);
    }

    private Reply reply(Decision decision, Transcript transcript, boolean closes) {
        return switch (decision) {
            case Decision.Call call -> {
                boolean room = transcript.levels() + 3 + 2 * call.callsToCome() + 2 <= options.levels();
                yield reply(room ? call.thought() : null, transcript, call.tool(), call.arguments());
            }
            case Decision.Answer answer -> closes
                    ? finish(answer.thought(), transcript, "give_answer", answer.answer())
                    : Reply.text(answer.answer(), Usage.FREE_MODEL_CALL);
            case Decision.GiveUp giveUp -> closes
                    ? finish(giveUp.thought(), transcript, "give_up_and_restart", null)
                    : Reply.text(giveUp.thought(), Usage.FREE_MODEL_CALL);
        };
    }

    private static Reply finish(String thought, Transcript transcript, String type, @Nullable String answer) {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode().put("return_type", type);
        if (answer != null) {
            arguments.put("final_answer", answer);
        }
        return reply(thought, transcript, FINISH, arguments);
    }

    private static Reply reply(@Nullable String thought, Transcript transcript, String tool, ObjectNode arguments) {
        String callId = "call_" + (transcript.steps().size() + 1);
        return new Reply(thought, List.of(new ToolCall(callId, tool, arguments.toString())), Usage.FREE_MODEL_CALL);
    }
}

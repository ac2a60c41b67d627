package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.gateway.simulate.schema.Draw;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Provenance;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers by a model that is shown the documentation, the most similar precedents and what it answered before. What does not
 * fit the schema is asked for once more, with the faults; then it is mended. A reply without JSON is refused. Thread-safe.
 */
final class ModelAnswers implements Answers {

    private static final int PRECEDENTS = 5;
    private static final int REMEMBERED = 12;
    private static final int ATTEMPTS = 2;
    private static final int MAX_OUTPUT_TOKENS = 4096;
    private static final int OK = 200;

    private final Simulator simulator;
    private final ChatModel model;
    private final Map<String, Deque<String>> earlier = new ConcurrentHashMap<>();

    ModelAnswers(Simulator simulator, ChatModel model) {
        this.simulator = simulator;
        this.model = model;
    }

    @Override
    public Answered answer(KnownTool tool, ObjectNode arguments, Instant deadline)
            throws InterruptedException, NoAnswerException {
        Deque<String> before = earlier.computeIfAbsent(tool.known().tool().provider().id(), _ -> new ArrayDeque<>());
        List<Precedent> similar = Precedents.of(tool, simulator.captured()).nearest(arguments, PRECEDENTS);
        ModelPrompt prompt = ModelPrompt.of(tool, arguments, similar, copy(before));
        Draw draw = Draw.of(simulator.seed(), tool.name(), Json.canonical(arguments));
        Answer answer = ask(tool, prompt.conversation(), draw, deadline);
        synchronized (before) {
            before.addLast(ModelPrompt.line(tool, arguments, answer));
            if (before.size() > REMEMBERED) {
                before.removeFirst();
            }
        }
        return new Answered(answer, new Provenance.Simulated(model.id(), prompt.digest(), simulator.seed()));
    }

    private static List<String> copy(Deque<String> lines) {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    private Answer ask(KnownTool tool, Conversation asked, Draw draw, Instant deadline)
            throws InterruptedException, NoAnswerException {
        Conversation conversation = asked;
        Optional<Answer> last = Optional.empty();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Reply reply = reply(conversation, deadline);
            Optional<Answer> read = ModelReply.read(Objects.requireNonNullElse(reply.text(), ""));
            List<String> faults = read.map(answer -> faults(tool, answer)).orElse(List.of("this is not one JSON object"));
            if (faults.isEmpty()) {
                return read.orElseThrow();
            }
            last = read.isPresent() ? read : last;
            conversation = conversation.plus(reply.toMessage()).plus(new UserMessage("Your answer does not fit: "
                    + String.join("; ", faults) + ". Reply with the corrected JSON object and nothing else."));
        }
        return mended(tool, draw, last.orElseThrow(() -> new NoAnswerException(
                "the model that simulates this API gave no JSON: " + model.id(), ObservationStatus.FAILED)));
    }

    private Reply reply(Conversation conversation, Instant deadline) throws InterruptedException, NoAnswerException {
        ChatOptions options = ChatOptions.defaults()
                .withMaxOutputTokens(MAX_OUTPUT_TOKENS)
                .withTemperature(0)
                .withSeed(simulator.seed());
        try {
            return model.ask(new ChatRequest(conversation, List.of(), options), deadline);
        } catch (ChatModelException failure) {
            throw new NoAnswerException(
                    "the model that simulates this API could not be asked: " + failure.getMessage(), ObservationStatus.FAILED);
        }
    }

    private static List<String> faults(KnownTool tool, Answer answer) {
        return documented(tool, answer.status()).filter(found -> found.documented().json())
                .map(found -> found.schema().faults(answer.body().orElseGet(Json::object)))
                .orElse(List.of());
    }

    private static Answer mended(KnownTool tool, Draw draw, Answer answer) {
        JsonNode body = answer.body().orElseGet(Json::object);
        Optional<KnownTool.Case> documented = documented(tool, answer.status());
        return new Answer(answer.status(), Optional.of(documented.map(found -> found.schema().mend(body, draw)).orElse(body)));
    }

    private static Optional<KnownTool.Case> documented(KnownTool tool, int status) {
        return status / 100 == OK / 100 ? tool.success() : tool.error(status);
    }
}

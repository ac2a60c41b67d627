package dev.toolwright;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Has a model part an instruction into the things that it asks for, by one call. A model that fails is no failure of a search. */
record Decomposer(ChatModel model, InstantSource clock) {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int MAX_REQUESTS = 12;
    private static final int MAX_LENGTH = 500;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** If the thread is interrupted meanwhile, it stays so, and the model counts as failed. */
    Decomposition of(String instruction) {
        Conversation conversation = Conversation.of(new SystemMessage(prompt()), new UserMessage(instruction));
        Reply reply;
        try {
            reply = model.ask(ChatRequest.of(conversation, List.of()), clock.instant().plus(TIMEOUT));
        } catch (ChatModelException e) {
            return Decomposition.failed("the model could not be asked: " + e.getMessage(), Usage.FREE_MODEL_CALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Decomposition.failed("asking the model was broken off", Usage.FREE_MODEL_CALL);
        }
        List<String> requests = requests(Objects.requireNonNullElse(reply.text(), ""));
        return requests.isEmpty()
                ? Decomposition.failed("the model's reply is no list of requests", reply.usage())
                : new Decomposition(requests, reply.usage(), Optional.empty());
    }

    /** Those of the array in a reply, whatever else the model said; empty if there is none. */
    private static List<String> requests(String reply) {
        List<String> requests = new ArrayList<>();
        int start = reply.indexOf('[');
        int end = reply.lastIndexOf(']');
        if (start >= 0 && end > start) {
            for (JsonNode request : array(reply.substring(start, end + 1))) {
                String text = request.asText().strip();
                if (request.isTextual() && !text.isEmpty() && requests.size() < MAX_REQUESTS) {
                    requests.add(text.substring(0, Math.min(text.length(), MAX_LENGTH)));
                }
            }
        }
        return requests;
    }

    private static JsonNode array(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return MAPPER.createArrayNode(); // no list: told as such
        }
    }

    private static String prompt() {
        try (InputStream stream = Decomposer.class.getResourceAsStream("decompose.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the prompt that comes with Toolwright cannot be read", e);
        }
    }
}

package dev.toolwright.benchmarks.game24;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.toolwright.benchmarks.workbench.Arguments;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A {@link Player} as a server on loopback that speaks OpenAI's protocol of chat completions: {@code PlayerServer --port N
 * [--sight N] [--seed N]}. What it does is drawn from the seed, the conversation, and how often it has seen that conversation
 * before: asked again, it plays anew, as a sampled model would. It counts no tokens.
 */
public final class PlayerServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Player player;
    private final long seed;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    private PlayerServer(HttpServer server, Player player, long seed) {
        this.server = server;
        this.player = player;
        this.seed = seed;
    }

    /** Serves until the process ends. */
    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, Set.of("--port", "--sight", "--seed"), 0);
        PlayerServer server = start(given.number("--port", 0), new Player(given.number("--sight", 1)), given.number("--seed", 24));
        System.out.println(server.address());
    }

    /** @param port 0 for any that is free */
    static PlayerServer start(int port, Player player, long seed) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        PlayerServer server = new PlayerServer(http, player, seed);
        http.createContext("/v1/chat/completions", server::answer);
        http.start();
        return server;
    }

    /** As {@code OPENAI_BASE_URL} takes it. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            int status = 200;
            ObjectNode reply;
            try {
                reply = reply(JSON.readTree(body));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                status = 400;
                reply = JSON.createObjectNode();
                reply.putObject("error").put("message", e.getMessage());
            }
            byte[] answer = reply.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private ObjectNode reply(JsonNode request) {
        JsonNode messages = request.path("messages");
        Dialogue dialogue = new Dialogue(messages);
        boolean plays = !request.path("tools").isEmpty();
        ObjectNode message = plays ? player.move(dialogue, random(messages)) : player.judgement(dialogue);
        ObjectNode reply = JSON.createObjectNode()
                .put("id", "chatcmpl-game24")
                .put("object", "chat.completion")
                .put("model", request.path("model").asText());
        reply.putArray("choices")
                .addObject()
                .put("index", 0)
                .put("finish_reason", plays ? "tool_calls" : "stop")
                .set("message", message);
        reply.putObject("usage").put("prompt_tokens", 0).put("completion_tokens", 0).put("total_tokens", 0);
        return reply;
    }

    private SplittableRandom random(JsonNode messages) {
        String conversation = messages.toString();
        int time = seen.merge(conversation, 1, Integer::sum);
        return new SplittableRandom(seed * 31 + conversation.hashCode() * 1_000_003L + time);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

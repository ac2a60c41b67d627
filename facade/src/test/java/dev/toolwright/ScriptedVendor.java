package dev.toolwright;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An OpenAI-compatible vendor on loopback, whose model says what it was told to say, in order. */
final class ScriptedVendor implements AutoCloseable {

    private final HttpServer server;
    private final Deque<String> replies;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private ScriptedVendor(List<String> replies) {
        this.replies = new ArrayDeque<>(replies);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                byte[] reply = this.replies.removeFirst().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, reply.length);
                exchange.getResponseBody().write(reply);
            }
        });
        server.start();
    }

    static ScriptedVendor of(String... replies) {
        return new ScriptedVendor(Arrays.asList(replies));
    }

    URI baseUri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** Bodies of the requests. */
    List<String> asked() {
        return asked;
    }

    static String text(String text) {
        return reply(JsonNodeFactory.instance.objectNode().put("role", "assistant").put("content", text));
    }

    static String call(String tool, String arguments) {
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("role", "assistant").putNull("content");
        message.putArray("tool_calls")
                .addObject()
                .put("id", "call_1")
                .put("type", "function")
                .putObject("function")
                .put("name", tool)
                .put("arguments", arguments);
        return reply(message);
    }

    static String answer(String text) {
        return call("Finish", JsonNodeFactory.instance.objectNode()
                .put("return_type", "give_answer")
                .put("final_answer", text)
                .toString());
    }

    private static String reply(ObjectNode message) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop").set("message", message);
        reply.putObject("usage").put("prompt_tokens", 100).put("completion_tokens", 20);
        return reply.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

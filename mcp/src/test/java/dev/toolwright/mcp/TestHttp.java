package dev.toolwright.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** {@link TestServer} by streamable HTTP on loopback; {@code behaviour} says how it answers. */
final class TestHttp implements AutoCloseable {

    /** How a server answers requests after its greeting. */
    enum Behaviour { JSON, EVENTS, FAILING, UNAUTHORIZED, GARBAGE, ENDLESS, SILENT, REFUSING }

    private static final String SESSION = "Mcp-Session-Id";

    final Set<String> sessions = ConcurrentHashMap.newKeySet();
    final Set<String> authorizations = ConcurrentHashMap.newKeySet();
    final Set<String> versions = ConcurrentHashMap.newKeySet();
    volatile Behaviour behaviour = Behaviour.JSON;

    private final TestServer server = new TestServer(false);
    private final BlockingQueue<ObjectNode> news = new LinkedBlockingQueue<>();
    private final HttpServer http;

    TestHttp() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/mcp", this::handle);
        http.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/mcp");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            authorizations.add(Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""));
            switch (exchange.getRequestMethod()) {
                case "POST" -> post(exchange);
                case "GET" -> tellNews(exchange);
                default -> {
                    sessions.remove(exchange.getRequestHeaders().getFirst(SESSION));
                    exchange.sendResponseHeaders(200, -1);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        JsonNode message = TestServer.JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (message.path("method").asText().equals("initialize")) {
            String session = "session-" + sessions.size() + System.nanoTime();
            sessions.add(session);
            exchange.getResponseHeaders().add(SESSION, session);
            answer(exchange, "application/json", server.answer(message, news::add).orElseThrow().toString());
            return;
        }
        versions.add(Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Mcp-Protocol-Version"), ""));
        if (!sessions.contains(Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(SESSION), ""))) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        Optional<ObjectNode> answer = server.answer(message, news::add);
        if (!message.has("id")) {
            exchange.sendResponseHeaders(202, -1);
            return;
        }
        String text = answer.map(ObjectNode::toString).orElse("");
        switch (behaviour) {
            case JSON -> answer(exchange, "application/json", text);
            case EVENTS -> answer(exchange, "text/event-stream", ": hello\r\nid: 1\r\ndata:\r\n\r\n"
                    + "event: message\ndata: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\"}\n\ndata: " + text + "\n\n");
            case FAILING -> {
                exchange.sendResponseHeaders(500, 0);
                exchange.getResponseBody().write("no \u001b[31mflour\u001b[0m, said token-4711".getBytes(StandardCharsets.UTF_8));
            }
            case REFUSING -> {
                exchange.sendResponseHeaders(400, 0);
                exchange.getResponseBody().write("no flour".getBytes(StandardCharsets.UTF_8));
            }
            case UNAUTHORIZED -> exchange.sendResponseHeaders(401, -1);
            case GARBAGE -> answer(exchange, "application/json", "<html>");
            case ENDLESS -> {
                exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                OutputStream out = exchange.getResponseBody();
                out.write("data: ".getBytes(StandardCharsets.UTF_8));
                for (byte[] much = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8); ; ) {
                    out.write(much);
                }
            }
            case SILENT -> answer(exchange, "text/event-stream", "");
        }
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void tellNews(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().flush();
        while (true) {
            exchange.getResponseBody().write(("data: " + news.take() + "\n\n").getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}

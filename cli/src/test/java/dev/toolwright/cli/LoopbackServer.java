package dev.toolwright.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server on loopback that keeps what it was asked: a vendor of models, or an API, as the test has it. */
public final class LoopbackServer implements AutoCloseable {

    /** @param headers joined as lines {@code name: value}, names in capitals as HTTP/1.1 clients write them */
    public record Asked(String path, String headers, String body) {}

    public record Answer(int status, String type, byte[] body) {

        public static Answer json(int status, String body) {
            return new Answer(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public LoopbackServer(Function<Asked, Answer> answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                StringBuilder headers = new StringBuilder();
                exchange.getRequestHeaders().forEach((name, values) ->
                        headers.append(name).append(": ").append(String.join(",", values)).append('\n'));
                Asked request = new Asked(
                        exchange.getRequestURI().toString(),
                        headers.toString(),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                asked.add(request);
                Answer answer = answers.apply(request);
                exchange.getResponseHeaders().set("Content-Type", answer.type());
                exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        });
        server.start();
    }

    /** A vendor whose model gives these replies in order, then the last one again and again. */
    public static LoopbackServer vendor(String... replies) {
        CopyOnWriteArrayList<String> left = new CopyOnWriteArrayList<>(replies);
        return new LoopbackServer(asked -> Answer.json(200, left.size() > 1 ? left.removeFirst() : left.getFirst()));
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package dev.toolwright;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A vendor of models, or an API: either, as it is asked. What the model says and the API answers follows from the request alone; so does,
 * together with how often the request came, whether it is limited, refused, dropped, garbled or left hanging.
 */
final class LoopbackWorld implements AutoCloseable {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "World", "version": "1"}, "servers": [{"url": "%s"}],
             "paths": {"/look": {"get": {"operationId": "look", "summary": "Looks something up.",
               "parameters": [{"name": "n", "in": "query", "required": true, "schema": {"type": "integer"}}],
               "responses": {"200": {"description": "What is there."}}}}}}""";

    /** No request is failed more often in a row: no retry budget runs out. */
    private static final int MOST_IN_A_ROW = 2;

    private final long seed;
    private final int port;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, AtomicInteger> seen = new ConcurrentHashMap<>();
    private final AtomicInteger faults = new AtomicInteger();
    private volatile boolean faulty;
    private volatile @Nullable HttpServer server;
    private volatile Runnable onAsk = () -> {};

    private LoopbackWorld(long seed) {
        this.seed = seed;
        this.port = start(0);
    }

    static LoopbackWorld start(long seed) {
        return new LoopbackWorld(seed);
    }

    /** From now on requests fail: 10 % are limited, 5 % fail, 2 % are dropped, 2 % garbled, 1 % never answered. */
    void turnFaulty() {
        faulty = true;
        seen.clear();
    }

    /** Hears of every request to the model, before it is answered. */
    void onAsk(Runnable listener) {
        onAsk = listener;
    }

    int faults() {
        return faults.get();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Connections are refused from now on, those that there are broken off. */
    void goAway() {
        HttpServer gone = server;
        if (gone != null) {
            gone.stop(0);
        }
    }

    void comeBack() {
        start(port);
    }

    @Override
    public void close() {
        closed.countDown();
        goAway();
    }

    private int start(int wanted) {
        try {
            HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 100);
            fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            fresh.createContext("/", this::handle);
            fresh.start();
            server = fresh;
            return fresh.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = exchange.getRequestURI() + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Random dice = new Random(seed * 31 + request.hashCode());
            switch (exchange.getRequestURI().getPath()) {
                case "/openapi.json" -> send(exchange, 200, DOCUMENT.formatted(uri("")));
                case "/v1/models" -> send(exchange, 200, "{\"data\": [{\"id\": \"scripted\"}]}");
                case "/look" -> answer(exchange, request, false, "{\"found\": %d}".formatted(dice.nextInt(1000)));
                default -> {
                    onAsk.run();
                    answer(exchange, request, true, ScriptedReplies.draw(dice));
                }
            }
        } catch (InterruptedException serverIsGone) {
            Thread.currentThread().interrupt();
        }
    }

    /** An API's error 500 and its broken JSON are answers, shown to the model: what is retried is chosen instead. */
    private void answer(HttpExchange exchange, String request, boolean model, String answer)
            throws IOException, InterruptedException {
        int time = faulty ? seen.computeIfAbsent(request, _ -> new AtomicInteger()).incrementAndGet() : MOST_IN_A_ROW + 1;
        int drawn = time > MOST_IN_A_ROW ? 100 : new Random(seed + 31L * request.hashCode() + time).nextInt(100);
        if (drawn < 20) {
            faults.incrementAndGet();
        }
        if (drawn < 10) {
            send(exchange, 429, "{\"error\": \"too many\"}");
        } else if (drawn < 15) {
            send(exchange, model ? 500 : 503, "{\"error\": \"failed\"}");
        } else if (drawn < 17) {
            return; // closed without a word
        } else if (drawn < 18 && model) {
            send(exchange, 200, answer.substring(0, answer.length() / 2));
        } else if (drawn < 19) {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(Arrays.copyOf(body, body.length / 2));
        } else if (drawn < 20) {
            closed.await();
        } else {
            send(exchange, 200, answer);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}

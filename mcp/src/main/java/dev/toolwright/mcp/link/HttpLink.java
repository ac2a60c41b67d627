package dev.toolwright.mcp.link;

import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpSender;
import dev.toolwright.http.HttpStream;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * A server that is reached by streamable HTTP: a request for each message, answered at once or by a stream of events, and one
 * more stream for what the server says of its own accord. All of it goes through our sender, so its guard sees every address.
 * A virtual thread a request.
 */
public final class HttpLink implements Link {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration FAREWELL = Duration.ofSeconds(1);
    private static final Duration BETWEEN_STREAMS = Duration.ofSeconds(1);
    private static final int SHOWN = 300;
    private static final String PERMISSION =
            "; an address that is not public has to be permitted when the server is imported (--allow-private)";

    private final HttpSender sender;
    private final HttpSession session;
    private final long maxMessageBytes;
    private final UnaryOperator<String> redaction;
    private final Clock clock;
    private final Breakage breakage = new Breakage();
    private final Map<Object, Thread> waiting = new ConcurrentHashMap<>();
    private volatile Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler = message -> message;

    /**
     * @param headers sent with every request
     * @param maxMessageBytes a longer message is refused
     * @param redaction takes secrets out of what the server said when it failed
     */
    public HttpLink(
            HttpSender sender,
            URI url,
            List<HttpHeader> headers,
            AddressRule addresses,
            long maxMessageBytes,
            UnaryOperator<String> redaction,
            Clock clock) {
        this.sender = sender;
        this.session = new HttpSession(url, headers, addresses);
        this.maxMessageBytes = maxMessageBytes;
        this.redaction = redaction;
        this.clock = clock;
        breakage.then(() -> waiting.values().forEach(Thread::interrupt));
    }

    @Override
    public Mono<Void> connect(Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> messages) {
        return Mono.fromRunnable(() -> handler = messages);
    }

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
        return Mono.deferContextual(context -> {
            SentRequest.note(context, message);
            return Mono.<Void>create(sink -> start(message instanceof JSONRPCRequest request ? request.id() : new Object(), sink, message));
        });
    }

    private void start(Object id, MonoSink<Void> sink, JSONRPCMessage message) {
        Thread thread = Thread.ofVirtual().name("toolwright-mcp-http").unstarted(() -> {
            try {
                exchange(message);
                sink.success();
            } catch (SessionLostException e) {
                sink.error(e); // before those hear of it whose messages the server may have acted upon
                breakage.because(String.valueOf(e.getMessage()));
            } catch (LinkException e) {
                sink.error(e);
            } catch (InterruptedException e) {
                sink.error(new LinkException("was given up"));
            } catch (IOException e) {
                sink.error(new LinkException("broke off: " + e.getMessage(), e));
            } finally {
                waiting.remove(id);
            }
        });
        waiting.put(id, thread);
        thread.start();
    }

    private void exchange(JSONRPCMessage message) throws InterruptedException, IOException {
        breakage.reason().ifPresent(reason -> {
            throw new LinkException(reason);
        });
        try (HttpStream reply = sender.open(session.post(JSON.writeValueAsString(message)), clock.instant().plus(LONGEST))) {
            check(reply);
            session.began(reply.head());
            boolean answered = switch (reply.head().mediaType()) {
                case "application/json" -> hand(body(reply, maxMessageBytes));
                case "text/event-stream" -> handAll(new Events(reply.body(), maxMessageBytes));
                default -> false;
            };
            if (message instanceof JSONRPCRequest && !answered) {
                throw new LinkException("ended its reply without an answer");
            }
        } catch (HttpFailure e) {
            boolean refused = e.kind() == HttpFailure.Kind.REFUSED_ADDRESS;
            throw new LinkException("cannot be spoken with: " + e.getMessage() + (refused ? PERMISSION : ""));
        }
    }

    private void check(HttpStream reply) throws IOException {
        int status = reply.status();
        if (session.known() && status == 404) {
            throw new SessionLostException("does not know our session any more");
        }
        if (status == 401 || status == 403) {
            throw new LinkException("answered with status " + status + ": it wants to know who calls, by a header");
        }
        if (!reply.head().succeeded()) {
            String said = redaction.apply(LastWords.plain(body(reply, SHOWN)));
            String problem = "answered with status " + status + (said.isEmpty() ? "" : ": " + said);
            // Some have this status for a session that they do not know.
            throw session.known() && status == 400 ? new SessionLostException(problem) : new LinkException(problem);
        }
    }

    private static String body(HttpStream reply, long maxBytes) throws IOException {
        byte[] bytes = reply.body().readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxBytes + 1));
        if (bytes.length > maxBytes && reply.head().succeeded()) {
            throw new LinkException("sent a message of more than " + maxBytes + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** @return whether an answer was among the messages */
    private boolean handAll(Events events) throws IOException {
        boolean answered = false;
        for (Optional<String> data = events.next(); data.isPresent(); data = events.next()) {
            answered |= hand(data.get());
        }
        return answered;
    }

    private boolean hand(String json) {
        Optional<JSONRPCMessage> message = StdioLink.message(json.strip());
        message.ifPresent(known -> handler.apply(Mono.just(known)).subscribe());
        return message.filter(JSONRPCResponse.class::isInstance).isPresent();
    }

    /** Waits for news on a stream that is opened again when it ends; a server need not have one. */
    @Override
    public void listen() {
        Thread thread = Thread.ofVirtual().name("toolwright-mcp-listen").unstarted(() -> {
            String lastId = "";
            try {
                while (!breakage.happened()) {
                    try (HttpStream news = sender.open(session.listen(lastId), clock.instant().plus(LONGEST))) {
                        if (!news.head().succeeded() || !news.head().mediaType().equals("text/event-stream")) {
                            return;
                        }
                        Events events = new Events(news.body(), maxMessageBytes);
                        handAll(events);
                        lastId = events.lastId();
                    }
                    Thread.sleep(BETWEEN_STREAMS);
                }
            } catch (HttpFailure | LinkException | IOException e) {
                // What the server is worth will show with the next call; news are lost until then.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        waiting.put(this, thread);
        thread.start();
    }

    @Override
    public void agreed(String protocolVersion) {
        session.agreed(protocolVersion);
    }

    @Override
    public void forget(Object requestId) {
        Optional.ofNullable(waiting.get(requestId)).ifPresent(Thread::interrupt);
    }

    @Override
    public Optional<String> broken() {
        return breakage.reason();
    }

    @Override
    public void onBroken(Runnable action) {
        breakage.then(action);
    }

    @Override
    public void close() {
        boolean whole = breakage.because("was closed");
        if (whole && session.known()) {
            try {
                sender.send(session.end(), clock.instant().plus(FAREWELL));
            } catch (HttpFailure e) {
                // It forgets the session by itself, sooner or later.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.fromRunnable(this::close);
    }
}

package dev.toolwright.http;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Sends requests: over HTTP/2 where an https server offers it, else over HTTP/1.1. Connections are pooled and kept alive, apart
 * for each {@link AddressRule}; nothing is retried.
 * Thread-safe, to be shared by all. A virtual thread that sends a call waits for the server itself; a platform thread, which
 * could not be interrupted there, has one do it. What gives no reply ends in an {@link HttpFailure}.
 */
public final class HttpSender implements AutoCloseable {

    private static final Duration MAX_IDLE = Duration.ofSeconds(30);

    private final HttpSettings settings;
    private final Clock clock;
    private final ClientFactory factory;
    private final Deadlines deadlines = Deadlines.start();
    private final Map<AddressRule, Transport> plain = new ConcurrentHashMap<>();
    private final Map<AddressRule, Transport> secure = new ConcurrentHashMap<>();

    private HttpSender(HttpSettings settings, Clock clock, ClientFactory factory) {
        this.settings = settings;
        this.clock = clock;
        this.factory = factory;
    }

    /** With the default settings and the system's clock. */
    public static HttpSender open() {
        return open(HttpSettings.defaults(), Clock.systemUTC());
    }

    /** @param clock measures deadlines */
    public static HttpSender open(HttpSettings settings, Clock clock) {
        return open(settings, clock, HostLookup.SYSTEM);
    }

    static HttpSender open(HttpSettings settings, Clock clock, HostLookup lookup) {
        return open(settings, clock, lookup, MAX_IDLE);
    }

    static HttpSender open(HttpSettings settings, Clock clock, HostLookup lookup, Duration maxIdle) {
        return open(settings, clock, lookup, maxIdle, Tls.ofPlatform());
    }

    static HttpSender open(HttpSettings settings, Clock clock, HostLookup lookup, Duration maxIdle, Tls tls) {
        return new HttpSender(settings, clock, new ClientFactory(settings, lookup, maxIdle, tls));
    }

    /**
     * Sends a request and receives the whole reply, whatever its status.
     *
     * @param deadline when all must be over, redirects and the last byte included
     * @throws HttpFailure if there is no complete reply within the limits
     * @throws InterruptedException if the thread was interrupted; the connection is closed at once
     */
    public HttpReply send(HttpCall call, Instant deadline) throws InterruptedException {
        return Thread.currentThread().isVirtual() ? receive(call, deadline) : receiveAside(call, deadline);
    }

    private HttpReply receiveAside(HttpCall call, Instant deadline) throws InterruptedException {
        FutureTask<HttpReply> task = new FutureTask<>(() -> receive(call, deadline));
        Thread.ofVirtual().name("http").start(task);
        try {
            return task.get();
        } catch (ExecutionException problem) {
            throw Failures.rethrown(problem.getCause());
        } catch (InterruptedException interrupted) {
            task.cancel(true);
            throw interrupted;
        }
    }

    private HttpReply receive(HttpCall call, Instant end) throws InterruptedException {
        WholeReply reply = new WholeReply();
        Deadline deadline = deadline(call, end);
        Exchange exchange = exchange(call, settings.maxResponseBytes(), reply);
        try (Deadlines.Watch _ = deadlines.watch(exchange, deadline.remainingNanos())) {
            exchange.run();
        } catch (IOException problem) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw exchange.isCancelled() ? Failures.timedOut(exchange.uri()) : Failures.from(problem, exchange.uri());
        }
        return reply.get();
    }

    /**
     * Sends a request and hands out the reply as soon as its headers are there, for server-sent events. The body is limited
     * in size only if the call says so.
     *
     * @param deadline when all must be over, the last byte included
     * @throws HttpFailure if no reply begins within the limits
     * @throws InterruptedException if the thread was interrupted; the connection is closed at once
     */
    public HttpStream open(HttpCall call, Instant deadline) throws InterruptedException {
        StreamedReply reply = new StreamedReply();
        StreamedExchange exchange =
                new StreamedExchange(exchange(call, Long.MAX_VALUE, reply), reply, deadline(call, deadline)).start();
        return new HttpStream(reply.head(exchange), new ExchangeInputStream(exchange, reply));
    }

    /** Throws if it has passed: nothing is sent whose reply nobody would see. */
    private Deadline deadline(HttpCall call, Instant end) {
        Origin.check(call.uri());
        Deadline deadline = new Deadline(end, clock);
        if (deadline.remainingNanos() <= 0) {
            throw Failures.timedOut(call.uri());
        }
        return deadline;
    }

    private Exchange exchange(HttpCall call, long maxBytes, Receiver receiver) {
        return new Exchange(
                origin -> transport(origin, call.addressRule()),
                call,
                settings.maxRedirects(),
                call.maxResponseBytes().orElse(maxBytes),
                clock,
                receiver);
    }

    private Transport transport(Origin origin, AddressRule rule) {
        return origin.secure()
                ? secure.computeIfAbsent(rule, factory::secure)
                : plain.computeIfAbsent(rule, factory::plain);
    }

    /** Closes all connections, those in use too. */
    @Override
    public void close() {
        deadlines.close();
        plain.values().forEach(Transport::close);
        secure.values().forEach(Transport::close);
    }
}

package dev.toolwright.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/** One call, redirects followed, on the virtual thread that runs it; any other may cancel it, wherever it hangs. */
final class Exchange {

    private static final ScopedValue<Exchange> CURRENT = ScopedValue.newInstance();

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
    private static final int PART_BYTES = 16 * 1024;

    private final Function<Origin, Transport> transports;
    private final int maxRedirects;
    private final long maxBytes;
    private final Clock clock;
    private final Receiver receiver;
    private volatile HttpCall call;
    private volatile @Nullable Thread runner;
    private volatile boolean cancelled;
    private volatile @Nullable HttpUriRequestBase request;

    Exchange(
            Function<Origin, Transport> transports,
            HttpCall call,
            int maxRedirects,
            long maxBytes,
            Clock clock,
            Receiver receiver) {
        this.transports = transports;
        this.call = call;
        this.maxRedirects = maxRedirects;
        this.maxBytes = maxBytes;
        this.clock = clock;
        this.receiver = receiver;
    }

    /**
     * Waits for something that an exchange needs, for no longer than the one that this thread runs.
     *
     * @throws InterruptedIOException if that is cancelled, or the thread interrupted
     */
    static void await(CompletableFuture<?> needed) throws InterruptedIOException {
        Exchange exchange = CURRENT.isBound() ? CURRENT.get() : null;
        Thread waiting = Thread.currentThread();
        needed.whenComplete((_, _) -> LockSupport.unpark(waiting));
        while (!needed.isDone()) {
            if (waiting.isInterrupted() || (exchange != null && exchange.isCancelled())) {
                throw new InterruptedIOException();
            }
            LockSupport.park(needed);
        }
    }

    /** Where it has come to. */
    URI uri() {
        return call.uri();
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Ends the exchange and closes its connection; does nothing to one that is over. */
    void cancel() {
        cancelled = true;
        abort();
        LockSupport.unpark(runner);
    }

    /**
     * Hands all of the reply to the receiver.
     *
     * @throws IOException if that can't be; some kind of it too if the exchange was cancelled or the thread interrupted
     * @throws HttpFailure if the reply is not what is permitted
     */
    void run() throws IOException {
        runner = Thread.currentThread();
        try {
            ScopedValue.where(CURRENT, this).call(this::exchange);
        } catch (HttpFailure ours) {
            throw ours;
        } catch (RuntimeException thrown) {
            // the library goes on with what was taken from it, and stumbles in several ways
            if (cancelled || Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            throw thrown;
        }
    }

    private @Nullable Void exchange() throws IOException {
        for (int redirects = 0; ; redirects++) {
            HttpUriRequestBase sent = request(call);
            request = sent;
            if (cancelled) { // asked after the request is there to be cancelled, so no cancelling is missed
                throw new InterruptedIOException();
            }
            try (ClassicHttpResponse response = transports.apply(Origin.of(call.uri())).send(host(sent), sent)) {
                HttpHead received = head(response);
                Optional<HttpCall> next = Redirects.next(call, received);
                if (next.isEmpty()) {
                    receiver.begin(received);
                    pump(response);
                    return null;
                }
                abort(); // else closing would read the rest of the body
                follow(next.get(), redirects);
            }
        }
    }

    private void follow(HttpCall next, int redirects) {
        if (redirects == maxRedirects) {
            throw Failures.tooManyRedirects(call.uri(), maxRedirects);
        }
        Origin.check(next.uri());
        call = next;
    }

    private static HttpUriRequestBase request(HttpCall call) {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.uri());
        call.headers().forEach(header -> request.addHeader(header.name(), header.value()));
        if (!request.containsHeader(Coding.ACCEPT)) {
            request.addHeader(Coding.ACCEPT, Coding.ACCEPTED);
        }
        call.body().ifPresent(body -> request.setEntity(new ContentEntity(body)));
        return request;
    }

    private static HttpHost host(HttpUriRequestBase request) {
        try {
            return RoutingSupport.determineHost(request);
        } catch (HttpException malformed) {
            throw Failures.badUri("the address has no usable host");
        }
    }

    /** Keeps what a header can be: servers send stranger things. How the body was packed on its way is nobody's matter. */
    private HttpHead head(ClassicHttpResponse response) {
        List<HttpHeader> headers = new ArrayList<>();
        for (Header header : response.getHeaders()) {
            if (HttpHeader.isName(header.getName()) && !header.getName().equalsIgnoreCase(Coding.HEADER)) {
                String value = Objects.requireNonNullElse(header.getValue(), "");
                headers.add(HttpHeader.of(header.getName(), cleaned(value)));
            }
        }
        return new HttpHead(response.getCode(), headers, clock.instant());
    }

    private static String cleaned(String value) {
        return HttpHeader.isValue(value) ? value : CONTROLS.matcher(value).replaceAll(" ");
    }

    private void pump(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity != null) {
            long length = entity.getContentLength();
            boolean small = length >= 0 && length < PART_BYTES;
            try (InputStream in = Coding.of(response, call.uri()).decode(entity.getContent())) {
                pump(in, new byte[small ? (int) length + 1 : PART_BYTES]); // one byte more, to see the end
            }
        }
        receiver.end();
    }

    private void pump(InputStream in, byte[] buffer) throws IOException {
        long received = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            received += count;
            if (received > maxBytes) {
                abort();
                throw Failures.tooLarge(call.uri(), maxBytes);
            }
            receiver.add(buffer, count);
        }
    }

    private void abort() {
        HttpUriRequestBase running = request;
        if (running != null) {
            running.cancel();
        }
    }
}

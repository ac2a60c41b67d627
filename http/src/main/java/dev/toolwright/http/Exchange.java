package dev.toolwright.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/**
 * One call, redirects followed, on a virtual thread of its own. The thread that wants the reply only waits for it: so the
 * deadline holds against a server that sends byte by byte, and an interrupt ends the exchange at once, wherever it hangs.
 */
final class Exchange {

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
    private static final int PART_BYTES = 16 * 1024;

    private final Function<Origin, Transport> transports;
    private final int maxRedirects;
    private final long maxBytes;
    private final Deadline deadline;
    private final Receiver receiver;
    private final Thread worker;
    private volatile HttpCall call;
    private volatile boolean cancelled;
    private volatile @Nullable HttpUriRequestBase request;

    Exchange(
            Function<Origin, Transport> transports,
            HttpCall call,
            int maxRedirects,
            long maxBytes,
            Deadline deadline,
            Receiver receiver) {
        this.transports = transports;
        this.call = call;
        this.maxRedirects = maxRedirects;
        this.maxBytes = maxBytes;
        this.deadline = deadline;
        this.receiver = receiver;
        this.worker = Thread.ofVirtual().name("http " + Origin.of(call.uri())).unstarted(this::run);
    }

    Exchange start() {
        worker.start();
        return this;
    }

    /** Zero or less when the deadline has passed. */
    long remainingNanos() {
        return deadline.remainingNanos();
    }

    /** Ends what took too long. */
    HttpFailure cancelLate() {
        cancel();
        return Failures.timedOut(call.uri());
    }

    /** Ends the exchange and closes its connection; does nothing to one that is over. */
    void cancel() {
        cancelled = true;
        abort();
        worker.interrupt();
    }

    private void run() {
        try {
            try {
                exchange();
            } catch (IOException problem) {
                fail(Failures.from(problem, call.uri()));
            } catch (RuntimeException | Error problem) {
                fail(problem); // thrown on in the thread that waits
            }
        } catch (InterruptedException cancelledByReader) {
            // nobody waits any more
        }
    }

    private void fail(Throwable problem) throws InterruptedException {
        if (!cancelled) {
            receiver.fail(problem);
        }
    }

    private void exchange() throws IOException, InterruptedException {
        for (int redirects = 0; ; redirects++) {
            HttpUriRequestBase sent = request(call);
            request = sent;
            if (cancelled) { // asked after the request is there to be cancelled, so no cancelling is missed
                return;
            }
            try (ClassicHttpResponse response = transports.apply(Origin.of(call.uri())).send(host(sent), sent)) {
                HttpHead received = head(response);
                Optional<HttpCall> next = Redirects.next(call, received);
                if (next.isEmpty()) {
                    receiver.begin(received);
                    pump(response);
                    return;
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
        return new HttpHead(response.getCode(), headers, deadline.clock().instant());
    }

    private static String cleaned(String value) {
        return HttpHeader.isValue(value) ? value : CONTROLS.matcher(value).replaceAll(" ");
    }

    private void pump(ClassicHttpResponse response) throws IOException, InterruptedException {
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

    private void pump(InputStream in, byte[] buffer) throws IOException, InterruptedException {
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

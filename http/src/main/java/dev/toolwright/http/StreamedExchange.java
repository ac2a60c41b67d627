package dev.toolwright.http;

import java.io.IOException;

/**
 * An exchange on a virtual thread of its own, for a reply that is read while it comes. The thread that reads only waits: so the
 * deadline holds against a server that sends byte by byte, and an interrupt ends the exchange at once, wherever it hangs.
 */
final class StreamedExchange {

    private final Exchange exchange;
    private final StreamedReply reply;
    private final Deadline deadline;
    private final Thread worker;

    /** @param exchange whose receiver is the reply */
    StreamedExchange(Exchange exchange, StreamedReply reply, Deadline deadline) {
        this.exchange = exchange;
        this.reply = reply;
        this.deadline = deadline;
        this.worker = Thread.ofVirtual().name("http " + Origin.of(exchange.uri())).unstarted(this::run);
    }

    StreamedExchange start() {
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
        return Failures.timedOut(exchange.uri());
    }

    /** Ends the exchange and closes its connection; does nothing to one that is over. */
    void cancel() {
        exchange.cancel();
        worker.interrupt();
    }

    private void run() {
        try {
            exchange.run();
        } catch (IOException problem) {
            fail(Failures.from(problem, exchange.uri()));
        } catch (RuntimeException | Error problem) {
            fail(problem);
        }
    }

    private void fail(Throwable problem) {
        if (exchange.isCancelled()) {
            return;
        }
        try {
            reply.fail(problem);
        } catch (InterruptedException cancelledByReader) {
            // nobody waits any more
        }
    }
}

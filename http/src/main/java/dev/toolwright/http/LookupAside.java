package dev.toolwright.http;

import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Looks up on a thread of its own: a look-up can be neither interrupted nor cancelled, so the exchange that wants the address
 * leaves it when it ends.
 */
record LookupAside(HostLookup lookup) implements HostLookup {

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        CompletableFuture<List<InetAddress>> addresses = new CompletableFuture<>();
        Thread.ofVirtual().name("look up " + host).start(() -> look(host, addresses));
        try {
            Exchange.await(addresses);
        } catch (InterruptedIOException ended) {
            throw new UnknownHostException(host); // who ended the exchange knows better
        }
        return found(addresses);
    }

    private void look(String host, CompletableFuture<List<InetAddress>> addresses) {
        try {
            addresses.complete(lookup.addresses(host));
        } catch (UnknownHostException | RuntimeException | Error failure) {
            addresses.completeExceptionally(failure);
        }
    }

    private static List<InetAddress> found(CompletableFuture<List<InetAddress>> addresses) throws UnknownHostException {
        if (addresses.isCompletedExceptionally()) {
            if (addresses.exceptionNow() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw Failures.rethrown(addresses.exceptionNow());
        }
        return addresses.resultNow();
    }
}

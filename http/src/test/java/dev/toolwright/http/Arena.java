package dev.toolwright.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;

/** Where an attack takes place: a sender, a vault on loopback that nobody may reach, and as many hostile servers as it needs. */
final class Arena implements AutoCloseable {

    /** Bytes of a reply. */
    static final int LIMIT = 100_000;

    final RawServer vault;
    final HttpSender sender;
    private final List<RawServer> hostile = new ArrayList<>();

    /** What name servers say, one answer after the other; the last one stands. */
    private final Map<String, Queue<List<InetAddress>>> names = new HashMap<>();

    private Arena(RawServer vault) {
        this.vault = vault;
        this.sender = HttpSender.open(
                HttpSettings.defaults().withMaxResponseBytes(LIMIT), Clock.systemUTC(), this::addresses);
    }

    static Arena open() throws IOException {
        return new Arena(RawServer.saying(RawServer.ok("inside")));
    }

    RawServer hostile(RawServer.Script script) throws IOException {
        RawServer server = RawServer.start(script);
        hostile.add(server);
        return server;
    }

    RawServer hostile(String reply) throws IOException {
        return hostile((_, out) -> {
            RawServer.write(out, reply);
            throw new IOException("dropped on purpose");
        });
    }

    /** Adds an answer of the name servers. */
    Arena named(String host, String... addresses) {
        names.computeIfAbsent(host, _ -> new ArrayDeque<>())
                .add(Stream.of(addresses).map(InetAddress::ofLiteral).toList());
        return this;
    }

    private List<InetAddress> addresses(String host) throws UnknownHostException {
        Queue<List<InetAddress>> answers = names.get(host);
        if (answers == null) {
            return List.of(InetAddress.getAllByName(host));
        }
        return answers.size() > 1 ? answers.remove() : answers.element();
    }

    @Override
    public void close() {
        sender.close();
        hostile.forEach(RawServer::close);
        vault.close();
    }
}

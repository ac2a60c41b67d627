package dev.toolwright.sandbox.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assertions;

/** What on the host would notice an attack that gets through: a secret file, and a port that nobody may reach. */
final class Canary implements AutoCloseable {

    private static final String SECRET = "canary-7f3a9c";

    private final Path file;
    private final ServerSocket server;
    private final AtomicInteger visitors = new AtomicInteger();

    private Canary(Path folder) throws IOException {
        this.file = folder.resolve("canary.txt");
        Files.writeString(file, SECRET);
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::count);
    }

    static Canary in(Path folder) throws IOException {
        return new Canary(folder);
    }

    /** The attack, told where the canary is. */
    String aim(String code) {
        return code.replace("@CANARY@", file.toString()).replace("@PORT@", Integer.toString(server.getLocalPort()));
    }

    void assertUnharmed(Verdict verdict) throws IOException {
        assertThat(file).content().isEqualTo(SECRET);
        assertThat(verdict.toString()).doesNotContain(SECRET);
        assertThat(visitors).hasValue(0);
        assertThat(Path.of("/tmp/left-behind")).doesNotExist();
        assertThat(Path.of("/left-behind")).doesNotExist();
        assertThat(Path.of("/dev/shm/left-behind")).doesNotExist();
        try (var beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void count() {
        while (!server.isClosed()) {
            try {
                Socket visitor = server.accept();
                visitors.incrementAndGet();
                visitor.close();
            } catch (IOException e) {
                if (!server.isClosed()) {
                    Assertions.fail(e);
                }
            }
        }
    }
}

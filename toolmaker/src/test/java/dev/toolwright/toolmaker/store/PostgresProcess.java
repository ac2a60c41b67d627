package dev.toolwright.toolmaker.store;

import dev.toolwright.secret.Secret;
import dev.toolwright.store.sql.DatabaseLocation.PostgresServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A PostgreSQL server of this JVM's own, in a temporary folder on the loopback interface; it ends with the JVM. */
final class PostgresProcess {

    static final String USER = "toolwright";
    static final String PASSWORD = "pa55-of-the-test";

    /** The user that a root starts the server as, which refuses to run as root. */
    private static final int NOBODY = 65534;

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final int port;

    private PostgresProcess(int port) {
        this.port = port;
    }

    /** Holds the one server, started when it is first asked for. */
    private static final class Holder {
        static final PostgresProcess SERVER = start();
    }

    /** Why there can be none; empty if there can. */
    static Optional<String> missing() {
        return binaries().isEmpty() ? Optional.of("needs PostgreSQL's initdb and postgres") : Optional.empty();
    }

    static PostgresProcess shared() {
        return Holder.SERVER;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    PostgresServer freshDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        sql("postgres", "create database " + name);
        return at(name);
    }

    PostgresServer at(String database) {
        return new PostgresServer(url(database), Optional.of(USER), Optional.of(Secret.of(PASSWORD)));
    }

    void sql(String database, String statements) {
        try (Connection connection = DriverManager.getConnection(url(database), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> binaries() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        return Stream.concat(onPath, debian())
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("postgres")))
                .findFirst();
    }

    /** Debian keeps them off the path, a folder a version. */
    private static Stream<Path> debian() {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Stream.empty();
        }
        try (Stream<Path> folders = Files.list(versions)) {
            return folders.map(folder -> folder.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresProcess start() {
        try {
            Path binaries = binaries().orElseThrow();
            Path folder = Files.createTempDirectory("toolwright-postgres");
            Path password = Files.writeString(folder.resolve("password"), PASSWORD);
            if (root()) {
                Files.setAttribute(folder, "unix:uid", NOBODY);
                Files.setAttribute(password, "unix:uid", NOBODY);
            }
            Path data = folder.resolve("data");
            run(command(binaries.resolve("initdb"), "-D", data, "-U", USER, "--pwfile=" + password, "-A", "scram-sha-256",
                    "--no-sync", "-E", "UTF8", "--locale=C"), folder);
            int port = freePort();
            Process server = new ProcessBuilder(command(binaries.resolve("postgres"), "-D", data, "-p", port, "-k", folder,
                            "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            awaitReady(server.inputReader());
            return new PostgresProcess(port);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("PostgreSQL could not be started", e);
        }
    }

    private static List<String> command(Object... words) {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        Stream.of(words).map(Object::toString).forEach(command::add);
        return command;
    }

    private static boolean root() {
        return System.getProperty("user.name").equals("root");
    }

    private static void run(List<String> command, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String output = String.join("\n", process.inputReader().lines().toList());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + output);
        }
    }

    private static void awaitReady(BufferedReader log) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            if (line.contains("ready to accept connections")) {
                Thread.ofVirtual().start(() -> log.lines().forEach(_ -> {}));
                return;
            }
        }
        throw new IllegalStateException("PostgreSQL ended: " + said);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void stop(Process server, Path folder) {
        try {
            // its fast way to end; asked politely it would wait for connections that a failed test left open
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        } catch (IOException e) {
            server.destroyForcibly();
        }
        server.onExit().join();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

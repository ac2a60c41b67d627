package dev.toolwright.mcp.link;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/**
 * A server in a process of its own, a message a line. Three threads read and write, so that a server that reads nothing, or
 * talks without end on standard error, holds nobody up. Lines that are no messages are passed over, up to a limit: launchers
 * greet on standard output.
 */
public final class StdioLink implements Link {

    private static final int MESSAGES_AHEAD = 1000;
    private static final int STRAY_LINES = 1000;
    private static final int STATUS_SECONDS = 1;

    private final Process process;
    private final ProcessTree tree;
    private final LastWords lastWords;
    private final Thread listening;
    private final UnaryOperator<String> redaction;
    private final LineReader lines;
    private final BlockingQueue<byte[]> outgoing = new LinkedBlockingQueue<>(MESSAGES_AHEAD);
    private final Breakage breakage = new Breakage();

    private StdioLink(Process process, long maxMessageBytes, UnaryOperator<String> redaction) {
        this.process = process;
        this.tree = new ProcessTree(process);
        this.lastWords = new LastWords(process.getErrorStream());
        this.redaction = redaction;
        this.lines = new LineReader(process.getInputStream(), maxMessageBytes);
        breakage.then(() -> start("end", tree::end));
        this.listening = start("errors", lastWords);
        start("write", this::write);
    }

    /**
     * Starts the process.
     *
     * @param environment all that it gets
     * @param maxMessageBytes a longer message breaks the link
     * @param redaction takes secrets out of what the server said when it failed
     * @throws LinkException if it cannot be started
     */
    public static StdioLink start(
            List<String> command,
            Map<String, String> environment,
            Path folder,
            long maxMessageBytes,
            UnaryOperator<String> redaction) {
        if (!Files.isDirectory(folder)) {
            throw new LinkException("cannot be started in " + folder + ": there is no such folder");
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return new StdioLink(builder.start(), maxMessageBytes, redaction);
        } catch (IOException e) {
            throw new LinkException("cannot be started: no program '" + command.getFirst() + "' can be run", e);
        }
    }

    @Override
    public Mono<Void> connect(Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler) {
        return Mono.fromRunnable(() -> start("read", () -> read(handler)));
    }

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
        return Mono.deferContextual(context -> {
            SentRequest.note(context, message);
            send(message);
            return Mono.empty();
        });
    }

    private void send(JSONRPCMessage message) {
        breakage.reason().ifPresent(reason -> {
            throw new LinkException(reason);
        });
        try {
            if (!outgoing.offer((JSON.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8))) {
                breakage.because("does not read what it is sent");
                throw new LinkException("does not read what it is sent");
            }
        } catch (IOException e) {
            throw new LinkException("cannot be sent this message: " + e.getMessage(), e);
        }
    }

    private void write() {
        try (OutputStream out = process.getOutputStream()) {
            while (!breakage.happened()) {
                byte[] message = outgoing.poll(STATUS_SECONDS, TimeUnit.SECONDS);
                if (message != null) {
                    out.write(message);
                    out.flush();
                }
            }
        } catch (IOException e) {
            breakage.because(ended());
        } catch (InterruptedException e) {
            breakage.because("was given up");
        }
    }

    private void read(Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler) {
        int stray = 0;
        try {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                Optional<JSONRPCMessage> message = message(line.get());
                message.ifPresent(known -> handler.apply(Mono.just(known)).subscribe());
                stray += message.isPresent() || line.get().isBlank() ? 0 : 1;
                if (stray > STRAY_LINES) {
                    throw new LinkException("writes to standard output what is not MCP");
                }
            }
            breakage.because(ended());
        } catch (LinkException e) {
            breakage.because(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            breakage.because(ended());
        }
    }

    static Optional<JSONRPCMessage> message(String line) {
        try {
            return line.startsWith("{") ? Optional.of(McpSchema.deserializeJsonRpcMessage(JSON, line)) : Optional.empty();
        } catch (IOException | JacksonException | IllegalArgumentException notMcp) {
            return Optional.empty();
        }
    }

    private String ended() {
        String status = "";
        try {
            listening.join(Duration.ofSeconds(STATUS_SECONDS));
            status = process.waitFor(STATUS_SECONDS, TimeUnit.SECONDS)
                    ? "ended with status " + process.exitValue()
                    : "closed its output";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String words = redaction.apply(lastWords.line());
        return words.isEmpty() ? status : status + "; the last it said: " + words;
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
        breakage.because("was closed");
        tree.end();
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.fromRunnable(this::close);
    }

    private static Thread start(String what, Runnable work) {
        return Thread.ofPlatform().daemon().name("toolwright-mcp-" + what).start(work);
    }
}

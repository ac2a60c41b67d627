package dev.toolwright.benchmarks.load.server;

import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.Script;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A model and a tool server that cost next to nothing, so that what is measured is who asks them: one thread, one process,
 * any number of connections. {@code POST /v1/chat/completions} answers as OpenAI does, {@code POST /virtual} as ToolBench's
 * tool server, {@code GET /stats} with what it did so far. Prints its port and serves until it is killed.
 */
public final class ScriptedServer {

    private static final int BACKLOG = 16 * 1024;

    private final Selector selector;
    private final Answers answers;
    private final Latency model;
    private final Latency tools;

    private ScriptedServer(Selector selector, Answers answers, Latency model, Latency tools) {
        this.selector = selector;
        this.answers = answers;
        this.model = model;
        this.tools = tools;
    }

    public static void main(String[] words) throws InterruptedException {
        Script.main("scripted-server", () -> run(Arguments.parse(words, Set.of("--steps", "--latency-ms", "--tool-latency-ms"), 0)));
    }

    private static void run(Arguments arguments) {
        try (ServerSocketChannel listener = ServerSocketChannel.open();
                Selector selector = Selector.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
            listener.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
            System.out.println(listener.socket().getLocalPort());
            new ScriptedServer(
                            selector,
                            new Answers(arguments.number("--steps", 4)),
                            Latency.ofMillis(arguments.number("--latency-ms", 0)),
                            Latency.ofMillis(arguments.number("--tool-latency-ms", 0)))
                    .serve(listener);
        } catch (IOException failure) {
            throw new IllegalArgumentException("cannot serve: " + failure.getMessage(), failure);
        }
    }

    private void serve(ServerSocketChannel listener) throws IOException {
        while (true) {
            await();
            Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
            while (ready.hasNext()) {
                SelectionKey key = ready.next();
                ready.remove();
                if (key.isAcceptable()) {
                    accept(listener);
                } else {
                    ((Connection) key.attachment()).ready();
                }
            }
            model.sendDue();
            tools.sendDue();
        }
    }

    /** Rounded up, so that nothing is looked for again and again while it is nearly due. */
    private void await() throws IOException {
        long nanos = Math.min(model.nanosToNext(), tools.nanosToNext());
        if (nanos == Long.MAX_VALUE) {
            selector.select();
        } else if (nanos > 0) {
            selector.select(TimeUnit.NANOSECONDS.toMillis(nanos) + 1);
        } else {
            selector.selectNow();
        }
    }

    private void accept(ServerSocketChannel listener) throws IOException {
        for (SocketChannel channel = listener.accept(); channel != null; channel = listener.accept()) {
            channel.configureBlocking(false);
            SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
            key.attach(new Connection(key, channel, this::answer));
        }
    }

    private void answer(Connection connection, Request request) {
        byte[] answer = answers.answer(request);
        if (request.isChat()) {
            model.send(connection, answer);
        } else if (request.isTool()) {
            tools.send(connection, answer);
        } else {
            connection.send(answer);
        }
    }
}

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Kills a batch again and again with {@code kill -9}, and says whether anything is lost, doubled or different in the end. Model
 * and API are scripted and outlive it: what they say follows from what they are asked, and they count. Run by
 * {@code scripts/kill-batch [KILLS [INSTRUCTIONS [SEED]]]}; state lives in a folder of its own, which is removed.
 */
static final int PARALLEL = 8;

static final String DOCUMENT = """
        {"openapi": "3.1.0", "info": {"title": "World", "version": "1"}, "servers": [{"url": "%s"}],
         "paths": {"/look": {"get": {"operationId": "look", "summary": "Looks something up.",
           "parameters": [{"name": "n", "in": "query", "required": true, "schema": {"type": "integer"}}],
           "responses": {"200": {"description": "What is there."}}}}}}""";

void main(String[] args) throws Exception {
    int kills = args.length > 0 ? Integer.parseInt(args[0]) : 50;
    int instructions = args.length > 1 ? Integer.parseInt(args[1]) : 500;
    Random random = new Random(args.length > 2 ? Long.parseLong(args[2]) : 1);
    Path folder = Files.createTempDirectory("toolwright-kill");
    int status;
    try (World world = new World()) {
        Files.writeString(folder.resolve("world.json"), DOCUMENT.formatted(world.address()));
        Files.writeString(folder.resolve("q.jsonl"), IntStream.range(0, instructions)
                .mapToObj(i -> "{\"id\": \"q%d\", \"instruction\": \"What is behind number %d?\", \"tools\": [\"look_for_world\"]}\n"
                        .formatted(i, i))
                .collect(Collectors.joining()));
        end(start(folder, world, "catalog", "import", "--allow-private", "world.json"));
        end(batch(folder, world, "calm"));
        Count needed = world.takeCount();
        int soFar = kill(folder, world, kills, needed.replies(), random);
        end(batch(folder, world, "killed"));
        Count made = world.takeCount();

        Map<String, String> calm = answers(folder.resolve("calm"));
        Map<String, String> killed = answers(folder.resolve("killed"));
        long equal = calm.entrySet().stream().filter(answer -> answer.getValue().equals(killed.get(answer.getKey()))).count();
        IO.println("instructions     %,d, %d at once".formatted(instructions, PARALLEL));
        IO.println("killed           %d times, the last time after %,d replies".formatted(kills, soFar));
        IO.println("answers          %,d of %,d, one each".formatted(killed.size(), instructions));
        IO.println("trees            %,d of %,d as in an undisturbed run".formatted(equal, instructions));
        IO.println("model calls      " + spent(needed.replies(), made.replies(), kills));
        IO.println("API calls        " + spent(needed.answers(), made.answers(), kills));
        boolean good = killed.size() == instructions && equal == instructions && calm.size() == instructions
                && made.replies() - needed.replies() <= PARALLEL * kills
                && made.answers() - needed.answers() <= PARALLEL * kills
                && made.otherReplies() == needed.otherReplies() && made.otherAnswers() == needed.otherAnswers();
        IO.println(good ? "nothing was lost, doubled or different" : "FAILED");
        status = good ? 0 : 1;
    } finally {
        delete(folder);
    }
    System.exit(status);
}

/** One moment in five is of time, which may be that of starting or of going on; the others are of work. */
int kill(Path folder, World world, int kills, int needed, Random random) throws Exception {
    int span = Math.max(2, (int) (1.6 * needed / kills));
    for (int kill = 1; kill <= kills; kill++) {
        Process process = batch(folder, world, "killed");
        int enough = world.replies.get() + 1 + random.nextInt(span);
        long time = System.nanoTime() + random.nextInt(3_000) * 1_000_000L;
        boolean byTime = kill % 5 == 0;
        while (process.isAlive() && (byTime ? System.nanoTime() < time : world.replies.get() < enough)) {
            Thread.onSpinWait();
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("the batch had ended before kill " + kill + "; give it more instructions");
        }
        process.destroyForcibly().waitFor();
    }
    return world.replies.get();
}

String spent(int needed, int made, int kills) {
    return "%,d undisturbed, %,d with kills: %d made again, of at most %d that were under way at a kill"
            .formatted(needed, made, made - needed, PARALLEL * kills);
}

Process batch(Path folder, World world, String out) throws IOException {
    return start(folder, world, "batch", "--instructions", "q.jsonl", "--out", out, "--parallel", "" + PARALLEL,
            "--model", "openai:scripted");
}

Process start(Path folder, World world, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("root"), "toolwright").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("output.txt").toFile()));
    builder.environment().put("TOOLWRIGHT_HOME", folder.resolve("home").toString());
    builder.environment().put("OPENAI_BASE_URL", world.address() + "/v1");
    return builder.start();
}

void end(Process process) throws InterruptedException {
    if (process.waitFor() != 0) {
        throw new IllegalStateException("the command failed: " + process.info());
    }
}

/** Answer files by name, less the time that they took. */
Map<String, String> answers(Path out) throws IOException {
    Map<String, String> answers = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
            answers.put(file.getFileName().toString(), Files.readString(file).replaceFirst("\"tookMs\" ?: ?\\d+", ""));
        }
    }
    return answers;
}

void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
        }
    }
}

/** How many replies and answers were given, and how many different ones. */
record Count(int replies, int otherReplies, int answers, int otherAnswers) {}

/** A vendor of models and an API. */
static final class World implements AutoCloseable {

    final AtomicInteger replies = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private final Set<String> otherReplies = ConcurrentHashMap.newKeySet();
    private final Set<String> otherAnswers = ConcurrentHashMap.newKeySet();
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);

    World() throws IOException {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            otherReplies.add(body);
            replies.incrementAndGet();
            send(exchange, reply(new Random(body.hashCode())));
        });
        server.createContext("/look", exchange -> {
            otherAnswers.add(exchange.getRequestURI().getQuery());
            answers.incrementAndGet();
            send(exchange, "{\"found\": %d}".formatted(exchange.getRequestURI().getQuery().hashCode()));
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Begins to count anew. */
    Count takeCount() {
        Count count = new Count(replies.getAndSet(0), otherReplies.size(), answers.getAndSet(0), otherAnswers.size());
        otherReplies.clear();
        otherAnswers.clear();
        return count;
    }

    private static String reply(Random dice) {
        int number = dice.nextInt(1_000_000_000);
        return switch (dice.nextInt(10)) {
            case 0 -> call("Finish", "{\\\"return_type\\\": \\\"give_answer\\\", \\\"final_answer\\\": \\\"" + number + "\\\"}");
            case 1 -> call("Finish", "{\\\"return_type\\\": \\\"give_up_and_restart\\\"}");
            case 2 -> message("\"content\": \"Thought %d.\"".formatted(number));
            default -> call("look_for_world", "{\\\"n\\\": " + number + "}");
        };
    }

    private static String call(String tool, String arguments) {
        return message("\"tool_calls\": [{\"id\": \"c\", \"type\": \"function\", \"function\": {\"name\": \"%s\", \"arguments\": \"%s\"}}]"
                .formatted(tool, arguments));
    }

    private static String message(String content) {
        return "{\"choices\": [{\"index\": 0, \"finish_reason\": \"stop\", \"message\": {\"role\": \"assistant\", " + content
                + "}}], \"usage\": {\"prompt_tokens\": 100, \"completion_tokens\": 20}}";
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

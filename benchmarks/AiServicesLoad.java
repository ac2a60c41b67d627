import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.tool.ToolExecutor;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The same instructions, tools and servers by LangChain4j's AiServices, as its documentation has it: no tree, no journal, no
 * answer files, no retries. Run by {@code scripts/load}: SERVER INSTRUCTIONS PARALLEL WARM-UPS ROUNDS.
 */
interface Assistant {
    String chat(String message);
}

void main(String[] args) throws Exception {
    String server = args[0];
    int instructions = Integer.parseInt(args[1]);
    int parallel = Integer.parseInt(args[2]);
    int warmUps = Integer.parseInt(args[3]);
    AtomicLong toolCalls = new AtomicLong();
    Assistant assistant = AiServices.builder(Assistant.class)
            .chatModel(OpenAiChatModel.builder()
                    .baseUrl(server + "/v1")
                    .apiKey("none")
                    .modelName("scripted")
                    .maxRetries(0)
                    .build())
            .systemMessageProvider(_ -> "You are a helpful assistant. Use the tools to answer.")
            .tools(tools(server, toolCalls))
            .build();
    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    List<double[]> rounds = new ArrayList<>();
    for (int round = 0; round < warmUps + Integer.parseInt(args[4]); round++) {
        long before = toolCalls.get();
        long start = System.nanoTime();
        long processor = system.getProcessCpuTime();
        askAll(assistant, instructions, parallel);
        double calls = toolCalls.get() - before + instructions; // the last call of a chain asks for no tool
        double[] result = {calls / ((System.nanoTime() - start) / 1e9), (system.getProcessCpuTime() - processor) / 1e6 / calls};
        System.err.println(line(round < warmUps ? "warm-up" : "round", result));
        if (round >= warmUps) {
            rounds.add(result);
        }
    }
    IO.println(line("LangChain4j AiServices", new double[] {median(rounds, 0), median(rounds, 1)}));
    System.exit(0); // its client's threads are no daemons
}

void askAll(Assistant assistant, int instructions, int parallel) throws Exception {
    Semaphore slots = new Semaphore(parallel);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < instructions; i++) {
            String question = "Find out what loaf number " + i + " costs.";
            slots.acquire();
            answers.add(threads.submit(() -> {
                try {
                    return assistant.chat(question);
                } finally {
                    slots.release();
                }
            }));
        }
        for (Future<String> answer : answers) {
            if (!answer.get().contains("12.50")) {
                throw new IllegalStateException("unexpected answer: " + answer.get());
            }
        }
    }
}

Map<ToolSpecification, ToolExecutor> tools(String server, AtomicLong calls) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    ObjectMapper json = new ObjectMapper();
    ToolExecutor executor = (request, _) -> {
        calls.incrementAndGet();
        try {
            String body = json.writeValueAsString(Map.of("tool_name", request.name(), "tool_input", request.arguments()));
            HttpRequest call = HttpRequest.newBuilder(URI.create(server + "/virtual"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return json.readTree(client.send(call, HttpResponse.BodyHandlers.ofString()).body()).toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    };
    Map<ToolSpecification, ToolExecutor> tools = new LinkedHashMap<>();
    for (String name : List.of("loaves", "cakes", "orders", "shops", "prices")) {
        JsonObjectSchema schema = JsonObjectSchema.builder()
                .addStringProperty("query", "What is looked for, in words.")
                .addIntegerProperty("limit", "How many are told at most.")
                .addEnumProperty("currency", List.of("EUR", "USD", "GBP"), "In which prices are told.")
                .required("query")
                .build();
        tools.put(
                ToolSpecification.builder()
                        .name("search_" + name + "_for_bakery")
                        .description("Looks through all " + name + " of the bakery and tells the best matches, with prices, stock and tags.")
                        .parameters(schema)
                        .build(),
                executor);
    }
    return tools;
}

String line(String label, double[] result) {
    return String.format(Locale.ROOT, "%-34s %,8.0f calls/s %8.3f ms processor/call", label, result[0], result[1]);
}

double median(List<double[]> rounds, int which) {
    return rounds.stream().map(round -> round[which]).sorted(Comparator.naturalOrder()).skip((rounds.size() - 1) / 2).findFirst().orElseThrow();
}

package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.toolwright.benchmarks.speed.Chain;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message;
import dev.toolwright.http.Content;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A request's body: of the next step of a chain, whose past was sent before, and of a chain that was never sent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RequestBodySpeed {

    @Param({"4", "40", "400"})
    public int steps;

    private final OpenAiRequest requests = new OpenAiRequest("scripted", false);
    private final List<Tool> tools = List.of(tool("loaves"), tool("cakes"), tool("orders"), tool("shops"), tool("prices"));
    private Conversation past = Conversation.empty();
    private Message said = Chain.of(1).last().orElseThrow();

    private static Tool tool(String name) {
        return new Tool(
                "search_" + name,
                "Looks through all " + name + " and tells the best matches, with prices, stock and tags.",
                new JsonText("{\"type\":\"object\",\"properties\":{\"query\":{\"type\":\"string\",\"description\":\"What is looked for.\"},"
                        + "\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":50}},\"required\":[\"query\"]}"),
                new Provider("food.bakery", "Bakery", "", "Food"));
    }

    @Setup
    public void send() throws JsonProcessingException {
        past = Chain.of(steps);
        requests.of(ChatRequest.of(past, tools));
    }

    @Benchmark
    public Content nextStep() throws JsonProcessingException {
        return requests.of(ChatRequest.of(past.plus(said), tools));
    }

    @Benchmark
    public Content neverSent() throws JsonProcessingException {
        return requests.of(ChatRequest.of(Chain.of(steps), tools));
    }
}

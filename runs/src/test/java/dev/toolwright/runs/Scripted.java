package dev.toolwright.runs;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.strategy.Strategies;
import dev.toolwright.solver.Strategy;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import dev.toolwright.tool.Toolbox;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A model that plays by dice which the conversation throws, and a tool that repeats what it is told: no two runs differ. */
public final class Scripted {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    public static final Toolbox TOOLBOX = Toolbox.of(new Tool(
            "echo",
            "repeats a number",
            new JsonText("{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"example_value\":1.0}}}"),
            new Provider("test", "Test", "for tests", "")));

    public static final ToolCaller TOOLS = (call, deadline) -> Observation.ok("{\"said\": " + call.arguments() + "}");

    private Scripted() {}

    /** Sees instructions through a real search; the dice are this run's. */
    public static InstructionSolver solver() {
        Strategy strategy = Strategies.parse("dfsdt", SolverSettings.defaults());
        return (instruction, seed, events, memory) -> strategy.solve(
                new SolveTask(instruction.text(), TOOLBOX),
                SolveContext.of(model(seed), TOOLS).withEvents(events).withClock(CLOCK).withMemory(memory));
    }

    public static List<Instruction> instructions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Instruction("q" + n, "What is number " + n + "?", List.of()))
                .toList();
    }

    public static ChatModel model(long seed) {
        return model(request -> {
            long dice = seed + request.conversation().visible().toString().hashCode() * 31L;
            return reply(new SplittableRandom(dice));
        });
    }

    /** A model that never does anything but call the tool. */
    public static ChatModel caller() {
        return model(request -> call("echo", "{\"n\": 1}"));
    }

    public static ChatModel model(Function<ChatRequest, Reply> replies) {
        return new ChatModel() {
            @Override
            public String id() {
                return "scripted";
            }

            @Override
            public Reply ask(ChatRequest request, Instant deadline) {
                return replies.apply(request);
            }
        };
    }

    private static Reply reply(SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0 -> Reply.text("Let me think of " + random.nextInt(100) + ".", Usage.modelCall(10, 0, 2, 5));
            case 1, 2 -> call("Finish", "{\"return_type\": \"give_answer\", \"final_answer\": \"ä" + random.nextInt(9) + "\"}");
            case 3 -> call("Finish", "{\"return_type\": \"give_up_and_restart\"}");
            case 4 -> call("made_up", "{}");
            default -> call("echo", "{\"n\": " + random.nextInt(100) + "}");
        };
    }

    private static Reply call(String tool, String arguments) {
        return new Reply(null, List.of(new ToolCall("call_1", tool, arguments)), Usage.modelCall(10, 0, 5, 7));
    }
}

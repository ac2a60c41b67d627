package dev.toolwright.solver;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.ToolCall;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a scripted model says. Each reply costs 10 tokens sent, 5 received and 100 millionths of a dollar. */
final class Replies {

    static final String ANSWER_ARGUMENTS = "{\"return_type\": \"give_answer\", \"final_answer\": \"42\"}";
    static final String GIVE_UP_ARGUMENTS = "{\"return_type\": \"give_up_and_restart\"}";

    private static final Usage USAGE = Usage.modelCall(10, 0, 5, 100);

    private Replies() {}

    static Reply text(String text) {
        return Reply.text(text, USAGE);
    }

    static Reply silence() {
        return new Reply(null, List.of(), USAGE);
    }

    static Reply call(String tool) {
        return call(tool, "{}");
    }

    static Reply call(String tool, String arguments) {
        return calls(null, new ToolCall("c1", tool, arguments));
    }

    static Reply thoughtAndCall(String thought, String tool) {
        return calls(thought, new ToolCall("c1", tool, "{}"));
    }

    static Reply answer() {
        return call("Finish", ANSWER_ARGUMENTS);
    }

    static Reply giveUp() {
        return call("Finish", GIVE_UP_ARGUMENTS);
    }

    /** The same with a number in its text, or else in its calls to tools. */
    static Reply numbered(Reply reply, int number) {
        if (reply.text() != null) {
            return new Reply(reply.text() + " " + number, numbered(reply.calls(), number), reply.usage());
        }
        return new Reply(null, numbered(reply.calls(), number), reply.usage());
    }

    private static List<ToolCall> numbered(List<ToolCall> calls, int number) {
        return calls.stream()
                .map(call -> call.tool().equals("Finish")
                        ? call
                        : new ToolCall(call.callId(), call.tool(), "{\"n\": " + number + "}"))
                .toList();
    }

    /** Several calls in one reply. */
    static Reply parallel(ToolCall... calls) {
        return calls(null, calls);
    }

    private static Reply calls(@Nullable String text, ToolCall... calls) {
        return new Reply(text, Arrays.asList(calls), USAGE);
    }
}

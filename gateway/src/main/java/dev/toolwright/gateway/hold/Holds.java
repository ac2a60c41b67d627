package dev.toolwright.gateway.hold;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.gateway.Target;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import java.util.Optional;

/** Stands before the gateway: holds calls that the policy wants approved, and hands out what came of them. Thread-safe. */
public final class Holds {

    private final HoldPolicy policy;
    private final HeldCalls calls;

    public Holds(HoldPolicy policy, HeldCalls calls) {
        this.policy = policy;
        this.calls = calls;
    }

    public HeldCalls calls() {
        return calls;
    }

    /** What the model is told instead of the call being made; empty if it may be made. */
    public Optional<Observation> answer(Target target, ToolCall call) {
        return policy.holds(target) ? Optional.of(answer(calls.hold(target.provider(), call))) : Optional.empty();
    }

    private Observation answer(HeldCall held) {
        return switch (held.state()) {
            case WAITING -> told(held, "this call changes something and waits for a person's approval; it was not made",
                    "go on without it, or say in the answer that it waits; asking again does not help");
            case BEGUN -> told(held, "this call was approved and is under way; what became of it is not known yet",
                    "say so in the answer; it must not be made twice");
            case REFUSED -> {
                calls.close(held);
                String reason = held.decision().map(HeldCall.Decision::reason).orElse("");
                yield told(held, "a person refused this call; it was not made" + (reason.isEmpty() ? "" : ": " + reason),
                        "do without it");
            }
            case ANSWERED, CLOSED -> {
                calls.close(held);
                yield held.answer().orElseThrow();
            }
        };
    }

    private static Observation told(HeldCall held, String what, String advice) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("error", what).put("held", held.id()).put("hint", advice);
        return Observation.error(json.toString());
    }
}

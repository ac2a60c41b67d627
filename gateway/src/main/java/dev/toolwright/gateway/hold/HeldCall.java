package dev.toolwright.gateway.hold;

import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import java.time.Instant;
import java.util.Optional;

/**
 * A call that was not made at once.
 *
 * @param id by which a person names it
 * @param provider whose tool it is, by id
 * @param call as the model asked for it
 * @param heldAt when it was asked for first
 * @param state where it stands
 * @param decision empty while it waits
 * @param answer what came back; empty before
 */
public record HeldCall(
        String id,
        String provider,
        ToolCall call,
        Instant heldAt,
        State state,
        Optional<Decision> decision,
        Optional<Observation> answer) {

    /** Where a held call stands. */
    public enum State {
        /** For somebody to decide. */
        WAITING,
        /** The model is told when it asks again. */
        REFUSED,
        /** Approved, and perhaps sent: after a crash in the midst of it nobody knows. It is never sent again by itself. */
        BEGUN,
        /** The answer is there for the model when it asks again. */
        ANSWERED,
        /** The model knows; the same call, asked for once more, is another one. */
        CLOSED
    }

    /** @param by who decided; @param reason may be empty */
    public record Decision(String by, Instant at, String reason) {}

    HeldCall with(State value) {
        return new HeldCall(id, provider, call, heldAt, value, decision, answer);
    }

    HeldCall decided(State value, Decision made) {
        return new HeldCall(id, provider, call, heldAt, value, Optional.of(made), answer);
    }

    HeldCall answered(Observation observation) {
        return new HeldCall(id, provider, call, heldAt, State.ANSWERED, decision, Optional.of(observation));
    }
}

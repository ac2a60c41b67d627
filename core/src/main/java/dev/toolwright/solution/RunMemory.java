package dev.toolwright.solution;

import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.Reply;
import dev.toolwright.tool.Observation;
import java.util.Optional;

/**
 * Port: what one run was told by models and tools, each under the place where it was asked for. A run that was killed and
 * begins again with its memory is told the same once more, without anybody being asked: it comes to where it was, and goes on.
 * Implementations are thread-safe; what {@link #keep} took has to survive the death of the process.
 */
public interface RunMemory {

    /** Remembers nothing. */
    RunMemory NONE = new RunMemory() {
        @Override
        public Optional<Told> recall(String place) {
            return Optional.empty();
        }

        @Override
        public void keep(String place, Told told) {
            // Nobody will ask.
        }
    };

    /** What an earlier life of the run was told here; the same place may be asked several times, and each is given once. */
    Optional<Told> recall(String place);

    /** Returns when it is safe; the run does not go on before. */
    void keep(String place, Told told);

    /** What a run can be told. */
    sealed interface Told {

        record Replied(Reply reply) implements Told {}

        /** A failure that the run survived. */
        record Failed(ChatModelException.Kind kind, String message) implements Told {}

        record Observed(Observation observation) implements Told {}
    }
}

package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.tool.Provenance;
import java.time.Instant;

/** Who answers in one world. Implementations are thread-safe. */
interface Answers {

    /**
     * @param arguments which fit the tool's schema
     * @throws NoAnswerException if none that could be shown came about
     */
    Answered answer(KnownTool tool, ObjectNode arguments, Instant deadline) throws InterruptedException, NoAnswerException;

    /**
     * An answer and who it is from.
     */
    record Answered(Answer answer, Provenance provenance) {}
}

package dev.toolwright.runs.answer;

import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Port: a form of answer files, one file an instruction. Implementations are immutable. */
public interface AnswerFormat {

    /** As users name it. */
    String name();

    /** How every answer file's name ends, {@code .json} included; what comes before is the instruction's id. */
    String suffix();

    /** Writes one answer file's content; the caller buffers and closes. */
    void write(String id, Solution solution, OutputStream out) throws IOException;

    /** The outcome that a file of this format tells; empty if it is broken, or not of this format. */
    Optional<Outcome> outcome(byte[] content);
}

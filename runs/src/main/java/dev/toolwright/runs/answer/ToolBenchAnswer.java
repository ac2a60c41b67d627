package dev.toolwright.runs.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.toolwright.solution.Solution;
import java.io.IOException;

/** One of the two forms of ToolBench's answer files: all that follows {@code win}. */
sealed interface ToolBenchAnswer permits ChainAnswer, SearchAnswer {

    void writeBody(JsonGenerator out, Solution solution) throws IOException;
}

package dev.toolwright.cli.command;

import dev.toolwright.cli.session.JsonOption;
import dev.toolwright.cli.session.OutputForm;
import dev.toolwright.cli.session.Surroundings;
import dev.toolwright.cli.terminal.Terminal;
import dev.toolwright.runs.journal.EventJson;
import dev.toolwright.solution.Journal;
import dev.toolwright.solution.SolveEvent;
import java.time.InstantSource;

/** Events as lines of JSON on standard output, as a journal has them. Thread-safe: lines stay whole. */
record EventLines(Terminal terminal, InstantSource clock) implements Journal {

    /** One that prints if the form asks for lines, and else nothing. */
    static Journal of(OutputForm form, Surroundings surroundings) {
        return switch (form) {
            case JSON_LINES -> new EventLines(surroundings.terminal(), surroundings.clock());
            case TEXT, JSON -> (_, _) -> {};
        };
    }

    @Override
    public void append(String runId, SolveEvent event) {
        JsonOption.printText(terminal, EventJson.write(runId, clock.instant(), event));
    }
}

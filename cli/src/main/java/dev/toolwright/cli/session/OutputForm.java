package dev.toolwright.cli.session;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.terminal.Terminal;
import java.util.function.Supplier;

/** How a command that solves instructions tells of it on standard output. */
public enum OutputForm {
    /** Text for people. */
    TEXT,
    /** What came of it, as one JSON document. */
    JSON,
    /** What happens, an event a line of JSON, and what came of it as the last line. */
    JSON_LINES;

    /** Prints what came of it, in one of its two shapes. */
    public void print(Terminal terminal, Supplier<? extends JsonNode> document, Runnable text) {
        switch (this) {
            case TEXT -> text.run();
            case JSON -> JsonOption.print(terminal, document.get());
            case JSON_LINES -> JsonOption.printLine(terminal, document.get());
        }
    }
}

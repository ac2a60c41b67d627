package dev.toolwright.cli.session;

import dev.toolwright.cli.terminal.Terminal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import picocli.CommandLine.Option;

/** The choice between text for people and one JSON document for programs. */
public final class JsonOption {

    @Option(names = "--json", description = "Print one JSON document instead of text.")
    boolean json;

    public boolean chosen() {
        return json;
    }

    /** Prints the document, and nothing else, on standard output. */
    public static void print(Terminal terminal, JsonNode document) {
        try {
            terminal.out().println(new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes can always be written", e);
        }
    }
}

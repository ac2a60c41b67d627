package dev.toolwright.cli.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.toolwright.cli.terminal.Terminal;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The choice between text for people and one JSON document for programs. */
public final class JsonOption {

    /** Characters that drive a terminal and that JSON permits in texts as they are. Between texts there are only line breaks. */
    private static final Pattern DRIVING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\r\\n]]");

    @Option(names = "--json", description = "Print one JSON document instead of text.")
    boolean json;

    public boolean chosen() {
        return json;
    }

    private static String escaped(String characters) {
        return characters.chars().mapToObj(unit -> String.format("\\\\u%04x", unit)).collect(Collectors.joining());
    }

    /** Prints the document, and nothing else, on standard output. */
    public static void print(Terminal terminal, JsonNode document) {
        try {
            String text = new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(document);
            printText(terminal, text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes can always be written", e);
        }
    }

    /** Prints a document on one line, as one of many. */
    public static void printLine(Terminal terminal, JsonNode document) {
        printText(terminal, document.toString());
    }

    /** @param text JSON, which is to have no characters that drive a terminal */
    public static void printText(Terminal terminal, String text) {
        terminal.out().println(DRIVING.matcher(text).replaceAll(found -> escaped(found.group())));
    }
}

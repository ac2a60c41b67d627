package dev.toolwright.cli.tools;

import dev.toolwright.cli.terminal.Plain;
import dev.toolwright.cli.terminal.Style;
import dev.toolwright.cli.terminal.Terminal;
import java.util.List;

/** Shows code that a model wrote, character by character; nothing in it can move a cursor. */
final class CodePrinter {

    private static final String MARGIN = "    ";

    private CodePrinter() {}

    static void print(Terminal terminal, String code) {
        code.lines().forEach(line -> terminal.out().println(Plain.code(MARGIN + line)));
    }

    /** @param lines of a unified diff */
    static void printDiff(Terminal terminal, List<String> lines) {
        for (String line : lines) {
            Style style = line.startsWith("+") ? Style.GOOD : line.startsWith("-") ? Style.BAD : Style.FAINT;
            String shown = Plain.code(line);
            terminal.out().println(line.startsWith(" ") ? shown : terminal.style(style, shown));
        }
    }
}

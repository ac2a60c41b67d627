package dev.toolwright.cli.catalog;

import java.util.ArrayList;
import java.util.List;

/** Takes a command apart as a shell does: at white space, but not within quotes; a backslash takes the next character as it is. */
final class CommandWords {

    private static final char NONE = 0;

    private CommandWords() {}

    /** @throws IllegalArgumentException if a quote is not closed, or there is no word */
    static List<String> of(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = NONE;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < command.length()) {
                i++;
                word.append(command.charAt(i));
                begun = true;
            } else if (quote == NONE && (c == '"' || c == '\'')) {
                quote = c;
                begun = true;
            } else if (c == quote) {
                quote = NONE;
            } else if (quote == NONE && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (quote != NONE) {
            throw new IllegalArgumentException("a quote is not closed in: " + command);
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}

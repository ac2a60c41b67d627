package dev.toolwright.benchmarks.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a script was called with.
 *
 * @param options values by name, {@code --engine} for one
 * @param places what is no option, in its order
 */
public record Arguments(Map<String, String> options, List<String> places) {

    /**
     * Reads {@code --name value} pairs and everything else.
     *
     * @param known names of options, each of which takes a value
     * @param places how many arguments beside options there may be at most
     * @throws IllegalArgumentException in one line, if there is another option, a missing value or one place too many
     */
    public static Arguments parse(String[] arguments, Set<String> known, int places) {
        Map<String, String> options = new TreeMap<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            if (!word.startsWith("--")) {
                rest.add(word);
            } else if (!known.contains(word)) {
                throw new IllegalArgumentException("there is no option " + word + "; known: " + known.stream().sorted().toList());
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(word + " needs a value");
            } else {
                options.put(word, arguments[++i]);
            }
        }
        if (rest.size() > places) {
            throw new IllegalArgumentException("'" + rest.get(places) + "' is one argument too many");
        }
        return new Arguments(options, List.copyOf(rest));
    }

    public Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** @throws IllegalArgumentException in one line, if the value is no number of questions or the like */
    public int number(String option, int otherwise) {
        return find(option).map(text -> count(option, text)).orElse(otherwise);
    }

    private static int count(String option, String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(option + " '" + text + "': expected a number, 10 for one");
        }
        return Integer.parseInt(text);
    }
}

package dev.toolwright.sandbox.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which engine runs made code. */
public enum EngineChoice {
    /** Bubblewrap where it runs, else GraalPy. */
    AUTO,
    /** CPython under bubblewrap: Linux with user namespaces. */
    BUBBLEWRAP,
    /** GraalPy in worker JVMs: wherever a JDK runs. */
    GRAALPY;

    /** The word in flags and configuration. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads such a word.
     *
     * @throws IllegalArgumentException if there is no such engine; it names those that are
     */
    public static EngineChoice parse(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no sandbox '" + word + "'; known: " + words()));
    }

    private static List<String> words() {
        return Arrays.stream(values()).map(EngineChoice::word).toList();
    }
}

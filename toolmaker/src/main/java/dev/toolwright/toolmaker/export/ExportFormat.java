package dev.toolwright.toolmaker.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a made tool can be written as. */
public enum ExportFormat {
    /** A folder with plain Python modules, tests and a command; nothing but CPython is needed. */
    PYTHON,
    /** A tool as the Model Context Protocol lists it, one JSON object. */
    MCP,
    /** A tool as OpenAI's chat API takes it, one JSON object. */
    OPENAI,
    /** An Agent Skill: a folder with {@code SKILL.md} and the Python modules. */
    SKILL;

    /** The word in flags. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a folder; else it is one file. */
    public boolean folder() {
        return this == PYTHON || this == SKILL;
    }

    /**
     * Reads such a word.
     *
     * @throws IllegalArgumentException if there is no such format; it names those that are
     */
    public static ExportFormat parse(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format '" + word + "'; known: " + words()));
    }

    private static List<String> words() {
        return Arrays.stream(values()).map(ExportFormat::word).toList();
    }
}

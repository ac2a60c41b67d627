package dev.toolwright.toolmaker.induce;

import dev.toolwright.sandbox.python.PythonSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Functions of different shapes for one task, each with the snippet that solves a question with it. */
record Sections(String function, String snippet) {

    /** Reads a file beside this class: {@code # --- name}, the function, {@code # --- snippet}, the snippet, and so on. */
    static Map<String, Sections> read(String file) {
        Map<String, Sections> sections = new LinkedHashMap<>();
        String[] parts = PythonSource.beside(Sections.class, file).split("(?m)^# --- ");
        for (int i = 1; i + 1 < parts.length; i += 2) {
            String[] named = parts[i].split("\n", 2);
            sections.put(named[0].strip(), new Sections(named[1], parts[i + 1].split("\n", 2)[1]));
        }
        return sections;
    }
}

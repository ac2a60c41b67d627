package dev.toolwright.toolmaker;

import dev.toolwright.toolmaker.example.Example;
import java.text.Normalizer;

/** What a made tool is called and said to be good for, where nobody has said so. */
final class MadeName {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DESCRIPTION = 300;
    private static final int QUESTION_SHOWN = 160;

    private MadeName() {}

    /** A Python function's name as a tool's ({@link dev.toolwright.tool.Tool#NAME}); {@code made_tool} if nothing is left of it. */
    static String of(String function) {
        String legal = Normalizer.normalize(function, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-zA-Z0-9_-]+", "_")
                .replaceAll("^_+|_+$", "");
        return legal.isEmpty() ? "made_tool" : legal.substring(0, Math.min(LONGEST_NAME, legal.length()));
    }

    /**
     * The first line of a function's documentation, else a question that it solves.
     *
     * @param doc may be empty
     */
    static String description(String doc, Example example) {
        String first = doc.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
        return first.isEmpty()
                ? "Solves questions like: " + shortened(example.question().strip().replaceAll("\\s+", " "), QUESTION_SHOWN)
                : shortened(first, LONGEST_DESCRIPTION);
    }

    private static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}

package dev.toolwright.models.protocol;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that begin a part of a reply, in the spellings that models use. */
enum Label {
    THOUGHT("thoughts?|thinking|reasoning"),
    ACTION("actions?|action name|tools?|tool name|function|function name|call"),
    INPUT("actions? inputs?|tool inputs?|inputs?|arguments|args|parameters|function arguments"),
    OBSERVATION("observations?|tool output|tool result|function result"),
    FINAL_ANSWER("final answers?|finish");

    /** A line that begins with {@code Label:}, perhaps in bold, as a heading, in a list or numbered. */
    private static final String LINE =
            "(?i)^[\\s>#*_`-]{0,8}(?:%s)[\\s_-]{0,2}\\d{0,3}[*_`]{0,3}\\s{0,3}[:\\uFF1A][*_`]{0,3}(.*)$";

    private final Pattern line;

    Label(String spellings) {
        this.line = Pattern.compile(LINE.formatted(spellings.replace(" ", "[ _-]?")), Pattern.DOTALL);
    }

    /** A line's label and what stands behind it. */
    record Labelled(Label label, String rest) {}

    static Optional<Labelled> read(String text) {
        for (Label label : values()) {
            Matcher matcher = label.line.matcher(text);
            if (matcher.matches()) {
                return Optional.of(new Labelled(label, matcher.group(1)));
            }
        }
        return Optional.empty();
    }
}

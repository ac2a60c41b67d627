package dev.toolwright.sandbox.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.toolwright.sandbox.Verdict;
import dev.toolwright.tool.JsonText;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verdict that is right.
 *
 * @param kind its name
 * @param detail for {@code Raised} the types it may have, for {@code Returned} the value; empty if any will do
 */
record Expected(String kind, String detail) {

    private static final Pattern FORM = Pattern.compile("(\\w+)(?:\\((.*)\\))?");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Alternatives stand with {@code |} between them. */
    static List<Expected> parse(String text) {
        return Arrays.stream(text.split(" \\| ")).map(String::strip).map(Expected::one).toList();
    }

    boolean matches(Verdict verdict) {
        return kind.equals(verdict.getClass().getSimpleName()) && (detail.isEmpty() || switch (verdict) {
            case Verdict.Raised raised -> List.of(detail.split(" ")).contains(raised.type());
            case Verdict.Returned returned -> sameJson(returned.value());
            default -> false;
        });
    }

    private boolean sameJson(JsonText value) {
        try {
            return JSON.readTree(detail).equals(JSON.readTree(value.text()));
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + value, e);
        }
    }

    private static Expected one(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("an expectation looks like Raised(OSError), not " + text);
        }
        return new Expected(form.group(1), form.group(2) == null ? "" : form.group(2));
    }
}

package dev.toolwright.toolmaker.prompt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the maker is told at one point of the talk, with placeholders in braces for what differs. */
public enum Template {
    /** Asks for a function. */
    PROPOSE("examples"),
    /** Tells why the module did not stand. */
    PROPOSE_FAILED("error"),
    /** Asks for tests. */
    VERIFY("examples", "function"),
    /** Tells how the tests failed. */
    VERIFY_FAILED("error"),
    /** Tells why the tests could not have failed. */
    VERIFY_VACUOUS("reason", "function"),
    /** Asks for module and use cases. */
    WRAP("questions", "function"),
    /** Tells what the use cases got wrong. */
    WRAP_FAILED("error"),
    /** Asks for parse and format. */
    COMPILE("examples", "function"),
    /** Tells which questions they got wrong. */
    COMPILE_FAILED("error");

    private final List<String> placeholders;

    Template(String... placeholders) {
        this.placeholders = List.of(placeholders);
    }

    /** The names that it may hold in braces. The first one it must: without it the maker would not know what this is about. */
    public List<String> placeholders() {
        return placeholders;
    }

    /** {@code propose-failed.md}. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".md";
    }

    static Optional<Template> ofFile(String file) {
        return Arrays.stream(values()).filter(template -> template.file().equals(file)).findFirst();
    }
}

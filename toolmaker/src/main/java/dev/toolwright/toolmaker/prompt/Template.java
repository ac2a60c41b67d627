package dev.toolwright.toolmaker.prompt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a model is told at one point, with placeholders in braces for what differs. */
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
    COMPILE_FAILED("error"),
    /** Asks the cheap model for the code that solves a question with a tool. */
    USE("question", "tool"),
    /** Tells how that code failed. */
    USE_FAILED("error"),
    /** Asks the strong model for the answer itself. */
    ANSWER("question"),
    /** Asks the dispatcher which tool serves a question. */
    DISPATCH("question", "samples", "names"),
    /** Tells that its reply named none, or several. */
    DISPATCH_UNREADABLE("names");

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

    /** Whether the maker is told this; what others are told is no part of how a tool came about. */
    boolean ofMaking() {
        return switch (this) {
            case PROPOSE, PROPOSE_FAILED, VERIFY, VERIFY_FAILED, VERIFY_VACUOUS, WRAP, WRAP_FAILED, COMPILE, COMPILE_FAILED -> true;
            case USE, USE_FAILED, ANSWER, DISPATCH, DISPATCH_UNREADABLE -> false;
        };
    }

    static Optional<Template> ofFile(String file) {
        return Arrays.stream(values()).filter(template -> template.file().equals(file)).findFirst();
    }
}

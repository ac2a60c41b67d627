package dev.toolwright.cli.calls;

import dev.toolwright.cli.session.Surroundings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which call a decision is about, who makes it and why. */
final class DecisionOptions {

    @Parameters(paramLabel = "ID", description = "The call's id, as 'toolwright calls list' shows it.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why, for the record; a model that was refused is told.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides, for the record. Default: the user's name.")
    private @Nullable String by;

    String id() {
        return id;
    }

    String reason() {
        return reason;
    }

    String by(Surroundings surroundings) {
        return by == null ? surroundings.user() : by;
    }
}

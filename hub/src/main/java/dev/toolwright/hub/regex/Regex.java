package dev.toolwright.hub.regex;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Regular expressions over text; no state. */
public final class Regex {

    private Regex() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "regex",
                        "Regex",
                        "Text",
                        "Searches text with regular expressions in Java's syntax, which is close to Perl's: list all matches with "
                                + "their groups, replace, split, test, and escape a text for literal use. Expressions that "
                                + "take too many steps on a text are stopped.")
                .with(Matching.listing())
                .with(Matching.testing())
                .with(Rewriting.replacing())
                .with(Rewriting.splitting())
                .with(Rewriting.escaping());
    }
}

package dev.toolwright.toolmaker.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the code in a reply that should be one block of Python: all its blocks in order; or, where a model left out the marks,
 * the reply itself if it assigns the answer.
 */
final class SnippetReply {

    /** A block that was cut off by the limit of tokens ends with the reply. */
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^[ \\t]*```[ \\t]*([\\w+-]*)[^\\n]*\\n(.*?)(?:^[ \\t]*```|\\z)");

    private static final Pattern ASSIGNS = Pattern.compile("(?m)^[ \\t]*ans\\w*[ \\t]*=[^=]");

    private static final List<String> PYTHON = List.of("", "python", "py", "python3");

    private SnippetReply() {}

    /** The code; empty if there is none. */
    static Optional<String> code(String reply) {
        List<MatchResult> blocks = BLOCK.matcher(reply).results().toList();
        String code = blocks.stream()
                .filter(block -> PYTHON.contains(block.group(1).toLowerCase(Locale.ROOT)))
                .map(block -> block.group(2))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        if (!code.isEmpty()) {
            return Optional.of(code);
        }
        return blocks.isEmpty() && ASSIGNS.matcher(reply).find() ? Optional.of(reply) : Optional.empty();
    }
}

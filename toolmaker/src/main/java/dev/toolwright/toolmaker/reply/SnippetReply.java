package dev.toolwright.toolmaker.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the code in a reply that should be one block of Python: all its blocks in order; or, where a model left out the fence,
 * the reply itself if it assigns the answer.
 */
public final class SnippetReply {

    private static final Pattern ASSIGNS = Pattern.compile("(?m)^[ \\t]*ans\\w*[ \\t]*=[^=]");

    private SnippetReply() {}

    /** The code; empty if there is none. */
    public static Optional<String> code(String reply) {
        List<CodeBlock> blocks = CodeBlocks.python(reply);
        if (!blocks.isEmpty()) {
            return Optional.of(blocks.stream().map(CodeBlock::code).collect(Collectors.joining("\n")));
        }
        return ASSIGNS.matcher(reply).find() ? Optional.of(reply) : Optional.empty();
    }
}

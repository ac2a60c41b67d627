package dev.toolwright.toolmaker.reply;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reply that is to hold tests.
 *
 * @param correction a new text of the module, where a block of its own defines one of its functions again
 * @param tests all other Python, as one; absent if there is none
 */
public record TestsReply(Optional<String> correction, Optional<String> tests) {

    private static final Pattern TEST = Pattern.compile("(?m)^\\s*(?:assert\\b|self\\.assert\\w+|(?:async )?def test|class \\w*Test)");

    /** @param functions that the module defines */
    public static TestsReply read(String reply, Collection<String> functions) {
        List<CodeBlock> blocks = CodeBlocks.python(reply);
        List<CodeBlock> modules = blocks.stream().filter(block -> isModule(block, functions)).toList();
        return new TestsReply(
                ModuleReply.joined(modules),
                ModuleReply.joined(blocks.stream().filter(block -> !modules.contains(block)).toList()));
    }

    private static boolean isModule(CodeBlock block, Collection<String> functions) {
        return block.defines(functions) && !TEST.matcher(block.code()).find();
    }
}

package dev.toolwright.toolmaker.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A reply that is to hold a module. */
public final class ModuleReply {

    private ModuleReply() {}

    /** Its Python, several blocks as one module in their order; absent if there is none. */
    public static Optional<String> read(String reply) {
        return joined(CodeBlocks.python(reply));
    }

    static Optional<String> joined(List<CodeBlock> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(blocks.stream().map(CodeBlock::code).collect(Collectors.joining("\n\n")));
    }
}

package dev.toolwright.models.protocol;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reply in text, read: what the model thought, which calls it wants, or what it answers.
 *
 * @param thought null if there is none
 * @param calls in the order they were written
 * @param answer what stands behind {@code Final Answer:}
 * @param findings what was odd, in order of appearance, each kind once
 */
public record TextReply(
        @Nullable String thought, List<WrittenCall> calls, Optional<String> answer, List<Finding> findings) {

    public TextReply {
        calls = List.copyOf(calls);
        findings = List.copyOf(findings);
    }

    /** Reads any text; never throws. Linear in the text's length. */
    public static TextReply parse(String text) {
        return new TextReplyReader().read(text);
    }
}

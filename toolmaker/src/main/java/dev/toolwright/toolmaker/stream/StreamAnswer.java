package dev.toolwright.toolmaker.stream;

import dev.toolwright.toolmaker.dispatch.Dispatch;
import dev.toolwright.toolmaker.made.Use;
import java.util.Optional;

/**
 * The answer to one question of a stream.
 *
 * @param position of the question; the first is 1
 * @param question as it was asked
 * @param expected the answer that came with the question, if one did
 * @param by who decided which tool serves it
 * @param reason why this tool, or none, in one line
 * @param use who answered and at what cost; absent if nobody was asked, because the question came with its answer and no tool
 *     serves such questions
 */
public record StreamAnswer(
        long position, String question, Optional<String> expected, Dispatch.By by, String reason, Optional<Use> use) {

    /** The answer; absent if no tier could give one. */
    public Optional<String> answer() {
        return use.isPresent() ? use.get().answer() : expected;
    }

    /** Whether the answer is the one that came with the question; absent if none did, or nobody was asked. */
    public Optional<Boolean> right() {
        return use.flatMap(Use::right);
    }
}

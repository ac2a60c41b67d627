package dev.toolwright.toolmaker.made;

import dev.toolwright.budget.Usage;
import java.util.Locale;

/**
 * One reply of the maker and what came of it.
 *
 * @param stage what was asked for
 * @param number of this stage; the first is 1
 * @param prompt the last message that was sent
 * @param reply the text that came back
 * @param passed whether it stood
 * @param verdict one line: what stood, or what failed and how; what the maker is told of a failure is the next prompt
 * @param usage what it cost; {@link Usage#NONE} for what was worked out without a model
 */
public record Attempt(Stage stage, int number, String prompt, String reply, boolean passed, String verdict, Usage usage) {

    /** The steps of making, in order. */
    public enum Stage {
        /** Agreeing on answers of questions that nobody had answered; all of it is one attempt of number 0. */
        LABEL,
        PROPOSE,
        VERIFY,
        WRAP,
        COMPILE;

        /** As people and files write it: {@code propose}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package dev.toolwright.toolmaker.dispatch;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.run.Serving.Parsed;
import java.util.Optional;

/**
 * Which tool serves a question.
 *
 * @param decision what was found
 * @param by who found it
 * @param usage of the dispatcher model; {@link Usage#NONE} where it was not asked
 * @param reason one line for people; may quote the question or a model's reply
 */
public record Dispatch(Decision decision, By by, Usage usage, String reason) {

    /** What a dispatcher finds. */
    public sealed interface Decision {

        /**
         * This tool serves it.
         *
         * @param parsed what the tool's compiled code made of the question, the answer included; absent where that left doubt
         */
        record Known(MadeTool tool, Optional<Parsed> parsed) implements Decision {}

        /** No tool was made for such questions. */
        record Unknown() implements Decision {}

        /** It could not be found out, because the dispatcher model could not be asked. Nothing should be learnt from it. */
        record Undecided() implements Decision {}
    }

    /** Who decides. */
    public enum By {
        /** What the tools' examples have in common; no model was asked. */
        FIT,
        /** The dispatcher model. */
        MODEL
    }
}

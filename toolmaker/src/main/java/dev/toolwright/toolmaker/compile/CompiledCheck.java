package dev.toolwright.toolmaker.compile;

import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.run.Failure;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Serves examples with compiled code and compares the answers, outside the sandbox. Thread-safe. */
public final class CompiledCheck {

    private final MadeCode code;

    public CompiledCheck(MadeCode code) {
        this.code = code;
    }

    /** Those examples whose answers are not reproduced, and how. */
    public List<Miss> misses(WrappedTool tool, Compiled compiled, List<Example> examples) throws InterruptedException {
        List<Miss> misses = new ArrayList<>();
        for (Example example : examples) {
            miss(tool, compiled, example).ifPresent(misses::add);
        }
        return misses;
    }

    /** How one example is missed; absent if its answer is reproduced. */
    public Optional<Miss> miss(WrappedTool tool, Compiled compiled, Example example) throws InterruptedException {
        Serving serving = code.serve(tool, compiled, example.question());
        boolean right = serving instanceof Serving.Parsed parsed
                && Answers.agree(example.question(), example.answer(), parsed.answer());
        return right ? Optional.empty() : Optional.of(new Miss(example, serving));
    }

    /** An example whose answer did not come out. */
    public record Miss(Example example, Serving serving) {

        /** What came out instead, in full, for whoever wrote the code. */
        public String outcome() {
            return switch (serving) {
                case Serving.Parsed parsed -> "parse gave " + shortened(parsed.arguments().literal())
                        + parsed.value().map(value -> ", the function returned " + shortened(value.literal())).orElse("")
                        + " and format gave '" + shortened(parsed.answer()) + "'";
                case Serving.NotParsed _ -> "parse returned None";
                case Failure failure -> "in " + failure.part() + ": " + failure.full();
            };
        }

        private static String shortened(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        }

        private static final int LONGEST = 1000;
    }
}

package dev.toolwright.toolmaker.serve;

import dev.toolwright.toolmaker.answer.Options;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.MadeTool;
import java.util.regex.Pattern;

/** Names the option of a multiple choice that an answer means, as the question does: {@code (B)}. */
final class Choice {

    private static final Pattern LABEL = Pattern.compile("\\(\\w{1,2}\\)");

    private Choice() {}

    /** An answer without a tool. Only lettered options count: numbers in front of lines are often part of the question. */
    static String settle(String question, String answer) {
        Options options = Options.of(question);
        boolean lettered = options.offered() && Character.isLetter(options.list().getFirst().letter().codePointAt(0));
        return lettered ? named(options, answer) : answer;
    }

    /** An answer of a tool: named if the answers of its examples are. */
    static String settle(String question, String answer, MadeTool tool) {
        boolean choice = tool.examples().all().stream()
                .map(Example::answer)
                .allMatch(example -> LABEL.matcher(example.strip()).matches());
        return choice ? named(Options.of(question), answer) : answer;
    }

    private static String named(Options options, String answer) {
        return options.meant(answer).map(Options.Option::label).orElse(answer);
    }
}

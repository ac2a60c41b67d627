package dev.toolwright.benchmarks.question;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DyckSequencesTest {

    private static final Pattern PAIR = Pattern.compile("\\(\\)|\\[\\]|\\{\\}|<>");

    @Test
    void answers_closeWhatIsLeftWhenAllPairsAreStruckOut() {
        Cases.assertAnswers(new DyckSequences(), question -> {
            String written = question.split("Input: ")[1];
            String open = written.replace(" ", "");
            while (PAIR.matcher(open).find()) {
                open = PAIR.matcher(open).replaceAll("");
            }
            String closing = new StringBuilder(open).reverse().toString()
                    .replace('(', ')').replace('[', ']').replace('{', '}').replace('<', '>');
            return written.contains(" ") ? String.join(" ", closing.split("")) : closing;
        });
    }
}

package dev.toolwright.benchmarks.question;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShuffledObjectsTest {

    private static final Pattern SWAP = Pattern.compile("(?:First|Then|Finally), (\\w+) and (\\w+) ");
    private static final Pattern ASKED = Pattern.compile(", (\\w+) [^,.]*\\nOptions:");
    private static final Pattern OPTION = Pattern.compile("\\) (.*)");

    /** Follows one thing at a time from its owner, instead of all things at once. */
    @Test
    void answers_agreeWithFollowingEachThingByItself() {
        Cases.assertAnswers(new ShuffledObjects(), question -> {
            List<MatchResult> swaps = SWAP.matcher(question).results().toList();
            String asked = ASKED.matcher(question).results().findFirst().orElseThrow().group(1);
            String thing = OPTION.matcher(question.substring(question.indexOf("\nOptions:"))).results()
                    .map(option -> option.group(1))
                    .filter(option -> owner(option, question, swaps).equals(asked))
                    .findFirst()
                    .orElseThrow();
            return Cases.letterOf(thing, question);
        });
    }

    private static String owner(String thing, String question, List<MatchResult> swaps) {
        Pattern has = Pattern.compile("(\\w+) (?:carries|is sitting in|wears|is dancing with|borrows|has a) " + Pattern.quote(thing) + "[,.]");
        String owner = has.matcher(question).results().findFirst().orElseThrow().group(1);
        for (MatchResult swap : swaps) {
            if (owner.equals(swap.group(1))) {
                owner = swap.group(2);
            } else if (owner.equals(swap.group(2))) {
                owner = swap.group(1);
            }
        }
        return owner;
    }
}

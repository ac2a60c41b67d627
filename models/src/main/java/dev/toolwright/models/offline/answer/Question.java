package dev.toolwright.models.offline.answer;

import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of value a clause asks for.
 *
 * @param stems stems of its words that carry meaning
 * @param wish the kind
 */
public record Question(Set<String> stems, Wish wish) {

    /** Kind of value asked for. */
    public enum Wish {
        NUMBER,
        DATE,
        TRUTH,
        TEXT,
        LIST,
        ANY
    }

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\bhow (?:many|much|far|long|old|big|large|tall|high|fast|heavy|often|likely)\\b|\\bcount\\b|\\bnumber of\\b|\\bcalculate\\b|\\bcompute\\b");
    private static final Pattern DATE = Pattern.compile("(?i)\\bwhen\\b|\\b(?:what|which) (?:date|day)\\b");
    private static final Pattern LIST = Pattern.compile("(?i)^\\W*(?:and\\s+)?(?:(?:which|what)\\s+(?:\\w+\\s+)?\\w+[^s\\W]s\\b|list\\b|name all\\b)");
    private static final Pattern TRUTH = Pattern.compile("(?i)\\b(?:whether|if)\\b");
    private static final Set<String> TRUTH_OPENERS = Set.of("is", "are", "was", "were", "does", "do", "did", "can", "has", "have", "will");

    public static Question of(String clause) {
        List<Word> words = Words.of(clause);
        return new Question(Words.stems(words), wish(clause, words));
    }

    private static Wish wish(String clause, List<Word> words) {
        String first = words.stream().map(Word::lower).filter(word -> !word.equals("and") && !word.equals("also")).findFirst().orElse("");
        String second = words.size() > 1 ? words.get(1).lower() : "";
        if (TRUTH_OPENERS.contains(first) && !second.equals("you") || TRUTH.matcher(clause).find()) {
            return Wish.TRUTH;
        }
        if (NUMBER.matcher(clause).find()) {
            return Wish.NUMBER;
        }
        if (DATE.matcher(clause).find()) {
            return Wish.DATE;
        }
        return first.equals("who") ? Wish.TEXT : LIST.matcher(clause).find() ? Wish.LIST : Wish.ANY;
    }
}

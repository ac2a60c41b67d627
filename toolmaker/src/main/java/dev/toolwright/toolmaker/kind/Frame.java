package dev.toolwright.toolmaker.kind;

import dev.toolwright.toolmaker.fit.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A question as it is compared with others: its first words, each number a {@code #}, numbers in a row one of them, and
 * without the options of a multiple choice, whose marks are alike in all questions.
 */
record Frame(List<String> words) {

    static final String NUMBER = "#";

    /** Enough for any frame; keeps the comparison, which is quadratic, cheap. */
    private static final int MOST = 200;

    private static final Pattern OPTIONS = Pattern.compile("\\n\\s*(?:options|choices)\\s*:.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Words that all kinds of questions share, so that they say little. */
    private static final Set<String> LITTLE = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "for", "and", "or", "is", "are", "was", "were", "be", "i", "you", "he",
            "she", "it", "we", "they", "do", "does", "did", "have", "has", "had", "what", "which", "who", "how", "many", "much",
            "with", "from", "by", "as", "that", "this", "these", "those", "there", "if", "then", "than", "so", "not", "no", "my",
            "your", "his", "her", "its", "our", "their", "me", "us", "will", "would", "can", "could", "should", NUMBER);

    private static final double LITTLE_WEIGHT = 0.3;

    static Frame of(String question) {
        List<String> words = new ArrayList<>();
        for (String word : Words.of(OPTIONS.matcher(question).replaceFirst(""))) {
            String framed = Character.isDigit(word.codePointAt(0)) ? NUMBER : word;
            boolean repeated = framed.equals(NUMBER) && !words.isEmpty() && words.getLast().equals(NUMBER);
            if (!repeated) {
                words.add(framed);
            }
        }
        return new Frame(List.copyOf(words.subList(0, Math.min(MOST, words.size()))));
    }

    /** How much a run of words says. */
    static double weight(List<String> words) {
        return words.stream().mapToDouble(word -> LITTLE.contains(word) ? LITTLE_WEIGHT : 1).sum();
    }

    /** How much the words say that both have, wherever they stand: never less than any alignment of the two. */
    double sharedAtMost(Frame other) {
        Set<String> theirs = new HashSet<>(other.words);
        return weight(words.stream().filter(theirs::contains).toList());
    }
}

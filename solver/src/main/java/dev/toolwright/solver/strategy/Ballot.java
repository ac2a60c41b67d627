package dev.toolwright.solver.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A vote over answers. Answers that differ in letters' case, punctuation and space only are one; the one given most often
 * wins. Free text is hardly ever the same twice: among equals that one wins which has most words in common with all others,
 * and then the first.
 */
final class Ballot {

    /** Letters, or a number with its sign and with what stands between its digits. */
    private static final Pattern WORD = Pattern.compile("(?:(?<![\\p{L}\\p{N}])-)?\\d+(?:[.,:/-]\\d+)*|\\p{L}+");

    private Ballot() {}

    /** The winner's index. @param answers at least one */
    static int winner(List<String> answers) {
        List<List<String>> words = answers.stream().map(Ballot::words).toList();
        int winner = 0;
        for (int i = 1; i < words.size(); i++) {
            int more = Long.compare(votes(words, i), votes(words, winner));
            if (more > 0 || more == 0 && agreement(words, i) > agreement(words, winner)) {
                winner = i;
            }
        }
        return winner;
    }

    private static long votes(List<List<String>> words, int index) {
        return words.stream().filter(words.get(index)::equals).count();
    }

    private static double agreement(List<List<String>> words, int index) {
        return IntStream.range(0, words.size())
                .filter(other -> other != index)
                .mapToDouble(other -> common(words.get(index), words.get(other)))
                .sum();
    }

    /** The share of common words, 0 to 1. */
    private static double common(List<String> one, List<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(new HashSet<>(other));
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 1 : both.size() / (double) all.size();
    }

    private static List<String> words(String answer) {
        return WORD.matcher(answer.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }
}

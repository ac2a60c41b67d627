package dev.toolwright.toolmaker.induce.template;

import dev.toolwright.toolmaker.induce.template.Piece.Constant;
import dev.toolwright.toolmaker.induce.template.Piece.Noise;
import dev.toolwright.toolmaker.induce.template.Piece.Slot;
import dev.toolwright.toolmaker.induce.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands between values of rows.
 *
 * @param link whether it is the same within all rows of a question, but not in all questions
 */
record GapPattern(String regex, boolean link) {

    private static final int MOST_WORDINGS = 4;
    private static final String WORDS = " (?:[^\\s\\d.,;:!?()]+ )+";

    /**
     * Works it out.
     *
     * @param cases the texts at this position, for each case
     * @param mayLink whether values beside it have spaces, so that they can't be told from words of a gap that are unknown
     */
    static GapPattern of(List<List<String>> cases, boolean mayLink, boolean loose) {
        List<String> all = cases.stream().flatMap(List::stream).distinct().toList();
        if (all.isEmpty()) {
            return new GapPattern("", false);
        }
        boolean sameInCase = cases.stream().allMatch(texts -> texts.stream().distinct().count() <= 1);
        boolean words = all.stream().allMatch(text -> text.matches(WORDS));
        if (mayLink && words && sameInCase && (all.size() > 1 || loose)) {
            return new GapPattern(WORDS, true);
        }
        if (all.size() == 1 && (!loose || !hasWords(all.getFirst()))) {
            return new GapPattern(Regex.literal(all.getFirst()), false);
        }
        if (all.size() > 1 && all.size() <= MOST_WORDINGS && (!loose || all.stream().allMatch(GapPattern::hardlyWords)) && shared(cases, all)) {
            return new GapPattern(wordings(all), false);
        }
        return new GapPattern(regex(generalised(all, loose), loose ? 0 : all.size()), false);
    }

    private static boolean shared(List<List<String>> cases, List<String> all) {
        return all.stream().allMatch(text -> cases.stream().filter(texts -> texts.contains(text)).count() >= Math.min(2, cases.size()));
    }

    private static String wordings(List<String> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Regex::literal)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<Piece> generalised(List<String> all, boolean loose) {
        List<Piece> pieces = new ArrayList<>();
        Tokens.of(all.getFirst()).forEach(token -> pieces.add(loose && isWord(token) ? new Noise(Set.of(token)) : new Constant(token)));
        List<Piece> merged = pieces;
        for (String text : all) {
            merged = Alignment.merged(merged, Tokens.of(text), (_, _) -> false).orElse(merged);
        }
        return merged;
    }

    private static String regex(List<Piece> pieces, int texts) {
        return pieces.stream()
                .map(piece -> switch (piece) {
                    case Constant constant -> Regex.literal(constant.token());
                    case Noise noise -> few(noise.samples(), texts) ? closed(noise.samples()) : TextClass.ofNoise(noise.samples(), 0);
                    case Slot _ -> "";
                })
                .collect(Collectors.joining());
    }

    /** Whether so few wordings were seen in so many texts that there are hardly others: "and" before the last row, say. */
    private static boolean few(Set<String> samples, int texts) {
        long filled = samples.stream().filter(sample -> !sample.isEmpty()).count();
        return filled <= 2 && texts >= 2 * filled + 2;
    }

    private static String closed(Set<String> samples) {
        String wordings = wordings(samples.stream().filter(sample -> !sample.isEmpty()).toList());
        return samples.contains("") ? wordings + "?" : wordings;
    }

    private static boolean hasWords(String text) {
        return Tokens.of(text).stream().anyMatch(GapPattern::isWord);
    }

    private static boolean hardlyWords(String text) {
        return Tokens.of(text).stream().filter(GapPattern::isWord).count() <= 1;
    }

    private static boolean isWord(String token) {
        return Character.isLetter(token.charAt(0));
    }
}

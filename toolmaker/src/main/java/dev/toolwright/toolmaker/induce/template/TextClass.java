package dev.toolwright.toolmaker.induce.template;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What texts of one kind may look like, worked out from a few of them: the narrowest class that holds them all. */
final class TextClass {

    static final String WORD = "[^\\s.,;:!?()]+";
    static final String TOKEN = "\\S+?";
    static final String PHRASE_WITHOUT_DIGITS = "[^\\d.,;:!?()\\n]+?";
    static final String PHRASE = "[^.,;:!?()\\n]+?";
    static final String LINE = "[^\\n]+?";
    static final String TEXT = "[\\s\\S]+?";
    private static final String WORD_WITHOUT_DIGITS = "[^\\s\\d.,;:!?()]+";
    private static final String LINE_WITHOUT_DIGITS = "[^\\d\\n]+?";
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private TextClass() {}

    /**
     * The class of a value that is read.
     *
     * @param beforeMark whether a punctuation mark follows it somewhere, which must not become part of it
     * @param looseness 0 for the narrowest, up to 2
     */
    static String ofValues(Collection<String> samples, boolean beforeMark, int looseness) {
        String shape = shape(samples);
        if (!shape.isEmpty() && looseness == 0) {
            return shape;
        }
        List<String> classes = List.of(beforeMark ? WORD : TOKEN, PHRASE_WITHOUT_DIGITS, PHRASE, LINE, TEXT);
        return narrowest(classes.subList(single(samples, beforeMark) ? 0 : Math.min(1 + looseness, 3), classes.size()), samples);
    }

    /**
     * The class of text that nobody reads. Numbers and line ends are not passed over unless some example has them; spaces that
     * begin or end it in all examples are told, so that it can't take half of a word beside it.
     */
    static String ofNoise(Collection<String> samples, int looseness) {
        List<String> classes = List.of(WORD_WITHOUT_DIGITS, PHRASE_WITHOUT_DIGITS, LINE_WITHOUT_DIGITS, PHRASE, LINE);
        List<String> filled = samples.stream().filter(sample -> !sample.isEmpty()).toList();
        boolean first = filled.stream().allMatch(sample -> sample.startsWith(" ") && !sample.isBlank());
        boolean last = filled.stream().allMatch(sample -> sample.endsWith(" ") && !sample.isBlank());
        List<String> inner = filled.stream().map(sample -> sample.substring(first ? 1 : 0, sample.length() - (last ? 1 : 0))).toList();
        String found = (first ? " " : "") + narrowest(classes.subList(looseness == 0 ? 0 : 1, classes.size()), inner) + (last ? " " : "");
        return filled.size() < samples.size() ? "(?:" + found + ")?" : found;
    }

    /** Whether a class holds spaces, so that only a mark or a word that is known ends it. */
    static boolean open(String textClass) {
        return List.of(PHRASE_WITHOUT_DIGITS, PHRASE, LINE, TEXT).contains(textClass);
    }

    private static boolean single(Collection<String> samples, boolean beforeMark) {
        return samples.stream().allMatch(sample -> sample.matches(beforeMark ? WORD : TOKEN));
    }

    private static String narrowest(List<String> classes, Collection<String> samples) {
        return classes.stream()
                .filter(each -> samples.stream().allMatch(sample -> sample.matches(each)))
                .findFirst()
                .orElse(classes.getLast());
    }

    /** The common form of texts that have digits and marks only: {@code 12:30}. */
    private static String shape(Collection<String> samples) {
        List<String> shapes = samples.stream()
                .map(sample -> sample.chars().anyMatch(Character::isLetter) || sample.chars().noneMatch(Character::isDigit)
                        ? ""
                        : shape(sample))
                .distinct()
                .toList();
        return shapes.size() == 1 ? shapes.getFirst() : "";
    }

    private static String shape(String sample) {
        return List.of(DIGITS.splitWithDelimiters(sample, 0)).stream()
                .map(part -> DIGITS.matcher(part).matches() ? "\\d+" : Regex.literal(part))
                .reduce("", String::concat);
    }
}

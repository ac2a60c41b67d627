package dev.toolwright.models.offline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Cuts text into words. Pure functions. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");
    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private Words() {}

    /** All words, in order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String lower = matcher.group().toLowerCase(Locale.ROOT);
            words.add(new Word(matcher.group(), lower, stem(lower), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** The words of an identifier: {@code daysBetween_v2} is days, between, v2. */
    public static List<Word> ofName(String name) {
        return of(HUMP.matcher(name).replaceAll(" ").replace('_', ' '));
    }

    /** Stems of the words that carry meaning, in order of first appearance. */
    public static Set<String> stems(List<Word> words) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : words) {
            if (!Stopwords.contains(word.lower())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    public static Set<String> stems(String text) {
        return stems(of(text));
    }

    /** Stem of a word in lower case. */
    public static String stem(String lower) {
        String plain = lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(Spelling.british(plain));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Letters and digits only, lower case: the form in which {@code SHA-256} and {@code sha256} are the same. */
    public static String squash(String text) {
        StringBuilder squashed = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(squashed::appendCodePoint);
        return squashed.toString();
    }
}

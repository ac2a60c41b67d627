package dev.toolwright.catalog.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits names into words: at camelCase humps and at everything that is neither letter nor digit. */
public final class Words {

    private static final Pattern BORDER = Pattern.compile(
            "(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    private Words() {}

    /** The words of a name in lower case: {@code getHTTPStatus_v2} gives get, http, status, v2. */
    public static List<String> of(String name) {
        return Arrays.stream(BORDER.split(name))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The words of a name in {@code [a-z0-9]}, accents removed, joined by underscores; what is not Latin is left out. */
    public static String snake(String name) {
        return plain(of(unaccented(name)), "_");
    }

    /**
     * The words of a title, joined by hyphens. Humps divide only titles of one word, which are identifiers: in others they
     * belong to names like GitHub.
     */
    static String kebab(String title) {
        String bare = unaccented(title).strip();
        return plain(of(bare.indexOf(' ') < 0 ? bare : bare.toLowerCase(Locale.ROOT)), "-");
    }

    private static String unaccented(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String plain(List<String> words, String separator) {
        return String.join(separator, words.stream()
                .map(word -> NOT_PLAIN.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList());
    }
}

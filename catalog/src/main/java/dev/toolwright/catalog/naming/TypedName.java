package dev.toolwright.catalog.naming;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people type them. */
public final class TypedName {

    private static final int MAX_LENGTH = 200;

    private TypedName() {}

    /**
     * What is left of a name when everything is taken off that people leave out, put in or change when they type it: case,
     * blanks, underscores, hyphens, dots, slashes. Two names with the same key are the same name. Empty if no letter or digit
     * is in it, or if it is too long for a name.
     */
    public static String key(String name) {
        if (name.length() > MAX_LENGTH) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}

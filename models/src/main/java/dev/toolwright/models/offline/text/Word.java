package dev.toolwright.models.offline.text;

/**
 * A word of a text.
 *
 * @param text as written
 * @param lower in lower case
 * @param stem what it shares with its inflected forms
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
public record Word(String text, String lower, String stem, int start, int end) {

    public boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}

package dev.toolwright.catalog.schema;

import java.util.regex.Pattern;

/** Descriptions as models take them: without mark-up and line breaks, and not too long. */
public final class Prose {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]{1,200})\\]\\([^()\\s]{1,500}\\)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Prose() {}

    /** @param max length in characters; longer texts end between two words, with an ellipsis */
    public static String of(String text, int max) {
        String start = text.length() > 20 * max ? text.substring(0, 20 * max) : text;
        String bare = LINK.matcher(TAG.matcher(start).replaceAll(" ")).replaceAll("$1");
        return cut(SPACE.matcher(bare).replaceAll(" ").strip(), max);
    }

    private static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int border = text.lastIndexOf(' ', max - 1);
        int end = border >= max / 2 ? border : max - 1;
        int safe = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, safe) + "…";
    }
}

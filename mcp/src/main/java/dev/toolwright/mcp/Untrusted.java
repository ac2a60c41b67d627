package dev.toolwright.mcp;

import java.util.regex.Pattern;

/** Words of a server in a line of ours: bounded, and without what moves a cursor or hides. */
final class Untrusted {

    private static final int MAX = 300;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

    private Untrusted() {}

    static String line(String text) {
        String start = text.length() > 4 * MAX ? text.substring(0, 4 * MAX) : text;
        String plain = UNSEEN.matcher(start).replaceAll(" ").strip();
        return plain.length() <= MAX ? plain : plain.substring(0, MAX) + "…";
    }
}

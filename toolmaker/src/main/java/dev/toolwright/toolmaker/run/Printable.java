package dev.toolwright.toolmaker.run;

import java.util.regex.Pattern;

/** Texts that a model or its code wrote, for people: bounded, and harmless to a terminal. */
public final class Printable {

    private static final int LONGEST = 4000;

    /** Where an object lies is nobody's business and differs from run to run; what a maker is told should not. */
    private static final Pattern ADDRESS = Pattern.compile(" at 0x[0-9a-f]{6,16}\\b");

    private static final int LONGEST_LINE = 500;

    private Printable() {}

    /** The text in one line. */
    public static String line(String text) {
        String line = of(text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…");
        return line.strip().replaceAll("\\s+", " ");
    }

    /** The text, with line breaks and tabs. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder();
        ADDRESS.matcher(text).replaceAll("").codePoints().limit(LONGEST).forEach(point -> {
            boolean harmless = point == '\n' || point == '\t' || !Character.isISOControl(point) && isText(point);
            printable.append(harmless ? Character.toString(point) : String.format("\\u%04x", point));
        });
        return printable.toString();
    }

    private static boolean isText(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

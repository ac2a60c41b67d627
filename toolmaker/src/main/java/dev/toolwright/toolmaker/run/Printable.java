package dev.toolwright.toolmaker.run;

import java.util.regex.Pattern;

/** Texts of made code for people: bounded, and harmless to a terminal. */
final class Printable {

    private static final int LONGEST = 4000;

    /** Where an object lies is nobody's business and differs from run to run; what a maker is told should not. */
    private static final Pattern ADDRESS = Pattern.compile(" at 0x[0-9a-f]{6,16}\\b");

    private Printable() {}

    static String of(String text) {
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

package dev.toolwright.toolmaker.run;

/** Texts of made code for people: bounded, and harmless to a terminal. */
final class Printable {

    private static final int LONGEST = 4000;

    private Printable() {}

    static String of(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> {
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

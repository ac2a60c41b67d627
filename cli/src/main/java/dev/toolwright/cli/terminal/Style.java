package dev.toolwright.cli.terminal;

/** What a piece of text is, shown by colour. */
public enum Style {
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    BAD("31"),
    WARNING("33"),
    NAME("36");

    static final String OFF = "\u001b[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on() {
        return "\u001b[" + code + "m";
    }
}

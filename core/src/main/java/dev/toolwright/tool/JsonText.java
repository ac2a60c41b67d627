package dev.toolwright.tool;

/**
 * A JSON document as its text, not parsed and not checked: whoever reads it must expect malformed input.
 *
 * @param text the document, any JSON value
 */
public record JsonText(String text) {

    /** The empty object. */
    public static final JsonText EMPTY_OBJECT = new JsonText("{}");

    @Override
    public String toString() {
        return text;
    }
}

package dev.toolwright.catalog.document;

/** A document that cannot be read at all. The message is one line and says what is wrong and where. */
public final class DocumentException extends Exception {

    private final String place;
    private final String reason;

    /**
     * @param place where in the document, for example {@code line 3, column 7}; may be empty
     * @param reason what is wrong, without the document's name
     */
    public DocumentException(String place, String reason) {
        super(reason);
        this.place = place;
        this.reason = reason;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }
}

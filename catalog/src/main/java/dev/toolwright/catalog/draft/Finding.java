package dev.toolwright.catalog.draft;

/**
 * Something about a document that whoever imports it should know.
 *
 * @param kind how bad it is
 * @param document the document's name within its source
 * @param place where in the document: a JSON pointer, or line and column of a text that is no JSON, or a tool's name; empty:
 *     all of it
 * @param message what is wrong, in one line
 * @param done what was done about it, in one line
 */
public record Finding(Kind kind, String document, String place, String message, String done) {

    /** How bad a finding is, worst first. */
    public enum Kind {
        /** Nothing of the document was imported. */
        REFUSED("refused", "nothing of it was imported"),
        /** One operation was left out; there is one such finding for each. */
        LEFT_OUT("left out", "the operation was left out"),
        /** A tool that was changed after it was approved, and stays as it was. */
        QUARANTINED("quarantined", "its old form stays until the new one is approved"),
        /** What is not there any more, and was imported from there. */
        GONE("gone", "what was imported from it stays"),
        /** Imported, but not as it stands. */
        NOTE("note", "");

        private final String word;
        private final String usual;

        Kind(String word, String usual) {
            this.word = word;
            this.usual = usual;
        }
    }

    private static Finding usual(Kind kind, String document, String place, String message) {
        return new Finding(kind, document, place, message, kind.usual);
    }

    public static Finding refused(String document, String place, String message) {
        return usual(Kind.REFUSED, document, place, message);
    }

    public static Finding leftOut(String document, String place, String message) {
        return usual(Kind.LEFT_OUT, document, place, message);
    }

    public static Finding quarantined(String document, String place, String message) {
        return usual(Kind.QUARANTINED, document, place, message);
    }

    public static Finding gone(String document, String message) {
        return usual(Kind.GONE, document, "", message);
    }

    public static Finding note(String document, String place, String message, String done) {
        return new Finding(Kind.NOTE, document, place, message, done);
    }

    public Finding withDone(String value) {
        return new Finding(kind, document, place, message, value);
    }

    /** One line for people. */
    @Override
    public String toString() {
        boolean expected = done.equals(kind.usual) && kind != Kind.QUARANTINED;
        return kind.word + ": " + document + (place.isEmpty() ? "" : ", " + place) + ": " + message + (expected ? "" : "; " + done);
    }
}

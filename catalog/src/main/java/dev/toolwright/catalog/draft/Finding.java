package dev.toolwright.catalog.draft;

/**
 * Something about a document that whoever imports it should know.
 *
 * @param kind how bad it is
 * @param document the document's name within its source
 * @param place where in the document: an operation, a line; may be empty
 * @param message what is wrong, in one line
 */
public record Finding(Kind kind, String document, String place, String message) {

    /** How bad a finding is, worst first. */
    public enum Kind {
        /** Nothing of the document was imported. */
        REFUSED,
        /** One operation was left out. */
        LEFT_OUT,
        /** A tool that was changed after it was approved, and stays as it was. */
        QUARANTINED,
        /** Imported, but not as it stands. */
        NOTE
    }

    public static Finding refused(String document, String place, String message) {
        return new Finding(Kind.REFUSED, document, place, message);
    }

    public static Finding leftOut(String document, String place, String message) {
        return new Finding(Kind.LEFT_OUT, document, place, message);
    }

    public static Finding quarantined(String document, String place, String message) {
        return new Finding(Kind.QUARANTINED, document, place, message);
    }

    public static Finding note(String document, String place, String message) {
        return new Finding(Kind.NOTE, document, place, message);
    }

    /** One line for people. */
    @Override
    public String toString() {
        String word =
                switch (kind) {
                    case REFUSED -> "refused";
                    case LEFT_OUT -> "left out";
                    case QUARANTINED -> "quarantined";
                    case NOTE -> "note";
                };
        return word + ": " + document + (place.isEmpty() ? "" : ", " + place) + ": " + message;
    }
}

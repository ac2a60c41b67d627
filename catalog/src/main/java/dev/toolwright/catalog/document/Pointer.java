package dev.toolwright.catalog.document;

/** JSON pointers (RFC 6901): places in a document that any tool finds. */
public final class Pointer {

    private Pointer() {}

    /** @param steps names of members and numbers of elements, from the root */
    public static String of(String... steps) {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}

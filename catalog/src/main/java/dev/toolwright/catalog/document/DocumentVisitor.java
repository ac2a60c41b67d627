package dev.toolwright.catalog.document;

import java.net.URI;

/** Takes documents as a {@link DocumentSource} finds them. */
public interface DocumentVisitor {

    void document(RawDocument document);

    /**
     * Something that should have been a document could not be read.
     *
     * @param location where it would be; that of the whole source if it has no place
     */
    void unreadable(String name, URI location, String reason);

    /**
     * Told before the first document, if it is known.
     *
     * @param documents how many there are
     * @param bytes of all of them
     */
    default void expect(int documents, long bytes) {}

    /** Told once, if the source holds files that look like no documents and were not read. */
    default void passedOver(int files) {}
}

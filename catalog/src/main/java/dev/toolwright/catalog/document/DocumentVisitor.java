package dev.toolwright.catalog.document;

/** Takes documents as a {@link DocumentSource} finds them. */
public interface DocumentVisitor {

    void document(RawDocument document);

    /** Something that should have been a document could not be read. */
    void unreadable(String name, String reason);
}

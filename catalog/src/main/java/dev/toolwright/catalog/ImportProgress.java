package dev.toolwright.catalog;

/**
 * How far an import has come.
 *
 * @param documents read so far, refused and unchanged ones included
 * @param ofDocuments how many there are; 0 if that is not known
 * @param bytes of the documents so far
 * @param ofBytes of all documents; 0 if that is not known
 * @param tools imported so far
 * @param document the last one's name
 */
public record ImportProgress(int documents, int ofDocuments, long bytes, long ofBytes, int tools, String document) {}

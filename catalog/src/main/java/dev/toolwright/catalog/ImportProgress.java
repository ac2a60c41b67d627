package dev.toolwright.catalog;

/**
 * How far an import has come.
 *
 * @param documents read so far, refused ones included
 * @param tools imported so far
 * @param document the last one's name
 */
public record ImportProgress(int documents, int tools, String document) {}

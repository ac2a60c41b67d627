package dev.toolwright.catalog;

/**
 * How far vectors are.
 *
 * @param done tools that have got theirs, or whose vectors wait for the next commit
 * @param total tools that had none at the beginning
 */
public record EmbedProgress(int done, int total) {}

package dev.toolwright;

/**
 * How far a check is.
 *
 * @param providers done
 * @param of all providers that are looked at
 * @param tried tools that were called
 * @param dead of these, those that gave nothing of use
 */
public record CheckProgress(int providers, int of, int tried, int dead) {}

package dev.toolwright.toolmaker.cost;

/**
 * What had been spent at a point of the stream, in millionths of a US dollar, from its beginning.
 *
 * @param question how many questions had been asked
 * @param spent on them, and on all makings until then
 * @param alwaysStrong what the strong model would have cost, asked once for each
 * @param alwaysCheap what the cheap model would have cost, asked once for each
 */
public record CostPoint(long question, long spent, long alwaysStrong, long alwaysCheap) {}

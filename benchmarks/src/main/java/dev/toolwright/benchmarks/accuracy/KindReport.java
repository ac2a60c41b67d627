package dev.toolwright.benchmarks.accuracy;

import dev.toolwright.budget.Usage;

/**
 * What was measured of one kind of question.
 *
 * @param kind its name
 * @param making what the tool's making cost
 * @param compiled the tool's code alone, answering whatever it reads
 * @param guarded the tool's code as it serves in use: what differs from all examples is left to a model, and unanswered here
 * @param user the cheap model with the tool
 * @param strong the strong model by itself
 */
public record KindReport(String kind, Usage making, Score compiled, Score guarded, Score user, Score strong) {}

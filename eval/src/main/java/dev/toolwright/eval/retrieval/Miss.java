package dev.toolwright.eval.retrieval;

import java.util.List;
import java.util.OptionalInt;

/**
 * A tool that was wanted and did not stand where it should.
 *
 * @param tool its name
 * @param kind why
 * @param place where it stood among the candidates, from 1; empty if nowhere
 * @param like the found tool that comes nearest to it, by its provider or by its words; may be empty
 * @param found what stood there instead: names of the first tools, best first
 */
public record Miss(Task task, String tool, MissKind kind, OptionalInt place, String like, List<String> found) {}

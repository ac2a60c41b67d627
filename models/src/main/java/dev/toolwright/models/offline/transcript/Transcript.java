package dev.toolwright.models.offline.transcript;

import java.util.List;

/**
 * What happened so far.
 *
 * @param instruction what the user asks
 * @param steps calls made on this path, in order
 * @param tried calls made from this point in earlier trials
 * @param levels levels of the solution tree that the path takes: one a thought, two a call
 */
public record Transcript(String instruction, List<Step> steps, List<TriedCall> tried, int levels) {

    public Transcript {
        steps = List.copyOf(steps);
        tried = List.copyOf(tried);
    }
}

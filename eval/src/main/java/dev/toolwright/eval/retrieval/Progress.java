package dev.toolwright.eval.retrieval;

/** What is told while a long work goes on. */
@FunctionalInterface
public interface Progress {

    /** @param done how many steps are, from 1 */
    void step(String what, int done, int of);
}

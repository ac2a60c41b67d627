package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;

/** A kind of question that one function can answer: makes fresh instances of it and knows their answers. */
public interface QuestionKind {

    /** As its file is named: {@code word_sorting}. */
    String name();

    /**
     * A fresh instance with its answer.
     *
     * @param number counts from 0; a kind with several forms goes through them by number, so that the first few show them all
     * @param draw what is left to chance
     */
    Example example(int number, Draw draw);
}

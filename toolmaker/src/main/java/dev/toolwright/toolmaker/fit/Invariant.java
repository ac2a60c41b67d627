package dev.toolwright.toolmaker.fit;

import java.util.Optional;

/**
 * Something that holds for every example of a tool, and so has to hold for a question that the tool may answer without a
 * model's advice. Each is learnt from the examples alone; what the examples do not agree on is not asked of a question. A broken
 * one is no proof that the tool is wrong for the question: it is a doubt, which a model settles. Immutable.
 */
sealed interface Invariant {

    /** One that can be told from the question's words, before any code is run. */
    sealed interface OfQuestion extends Invariant permits ConstantWords, LimitingWords {
        /** @return in words what is broken; empty if it holds */
        Optional<String> broken(String question);
    }

    /** One that is about how the question was turned into arguments. */
    sealed interface OfReading extends Invariant
            permits NewWords, NothingEmpty, NumbersAccounted, SameShapes, SameTypes, TakenFromQuestion {
        /** @return in words what is broken; empty if it holds */
        Optional<String> broken(Reading reading);
    }
}

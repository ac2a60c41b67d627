package dev.toolwright.toolmaker.instance;

import java.time.Instant;

/**
 * What somebody says is the answer of a question that was set aside.
 *
 * @param text the answer
 * @param source what kind of somebody
 * @param by a person's name or a model's id
 * @param agreeing how many of the votes were for this answer; 1 for a person
 * @param votes how many answers were asked for; 1 for a person
 */
public record InstanceAnswer(String text, Source source, String by, int agreeing, int votes, Instant at) {

    public InstanceAnswer {
        if (agreeing < 1 || votes < agreeing) {
            throw new IllegalArgumentException(agreeing + " of " + votes + " votes can't be for one answer");
        }
    }

    public static InstanceAnswer ofPerson(String text, String name, Instant at) {
        return new InstanceAnswer(text, Source.PERSON, name, 1, 1, at);
    }

    public static InstanceAnswer ofModel(String text, String model, int agreeing, int votes, Instant at) {
        return new InstanceAnswer(text, Source.MODEL, model, agreeing, votes, at);
    }

    /** Who can answer. */
    public enum Source {
        /** The strong model, asked several times. */
        MODEL,
        /** Someone who knows: outweighs a model. */
        PERSON
    }
}

package dev.toolwright.models.offline.fill;

import dev.toolwright.models.offline.mention.Mention;
import java.util.List;

/**
 * A text that values are taken from: a clause, or an earlier answer.
 *
 * @param id tells the sources of one request apart
 * @param text its words; empty for an answer
 * @param origin what it is to the request
 * @param candidates its values
 */
public record Source(int id, String text, Origin origin, List<Candidate> candidates) {

    public Source {
        candidates = List.copyOf(candidates);
    }

    /** A piece of the instruction, its mentions at positions of this very text. */
    public static Source ofText(int id, String text, Origin origin, List<Mention> mentions) {
        Surroundings surroundings = new Surroundings(text);
        List<Candidate> candidates = mentions.stream()
                .map(mention -> new Candidate(
                        mention, origin, surroundings.near(mention.span()), surroundings.cue(mention.span()), id))
                .toList();
        return new Source(id, text, origin, candidates);
    }
}

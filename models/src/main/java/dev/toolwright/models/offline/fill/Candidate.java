package dev.toolwright.models.offline.fill;

import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.text.Span;
import java.util.Set;

/**
 * A value that could fill an argument.
 *
 * @param mention the value
 * @param origin where it was found
 * @param near stems of the words beside it in the text, or of the field's name in an answer
 * @param cue what the word before it says about its part: from, to
 * @param place number of the text it stands in: spans of one place exclude each other
 */
public record Candidate(Mention mention, Origin origin, Set<String> near, Cue cue, int place) {

    public Candidate {
        near = Set.copyOf(near);
    }

    Span span() {
        return mention.span();
    }

    boolean clashes(Candidate other) {
        return place == other.place && span().overlaps(other.span());
    }
}

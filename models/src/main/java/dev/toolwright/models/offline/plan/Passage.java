package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.text.Clause;
import java.util.List;
import java.util.Set;

/**
 * A clause with what was read in it.
 *
 * @param index its place in the instruction
 * @param clause the clause
 * @param mentions values in it, at positions of its text
 * @param stems stems of its words that carry meaning and are no values
 * @param pointsBack whether it speaks of something said or found before
 */
record Passage(int index, Clause clause, List<Mention> mentions, Set<String> stems, boolean pointsBack) {

    Passage {
        mentions = List.copyOf(mentions);
        stems = Set.copyOf(stems);
    }

    String text() {
        return clause.text();
    }
}

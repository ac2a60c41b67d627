package dev.toolwright.models.offline.mention;

import java.util.List;

/** Finds mentions of some kinds in a text. Pure. */
@FunctionalInterface
interface MentionFinder {

    List<Mention> find(String text);
}

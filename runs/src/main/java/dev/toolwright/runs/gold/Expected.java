package dev.toolwright.runs.gold;

import java.util.Optional;

/** What makes an answer right. */
public sealed interface Expected permits Facts, Reckoning {

    /** Whether this is right. An empty answer means that none was given. */
    boolean isMetBy(Optional<String> answer);
}

package dev.toolwright.toolmaker.induce.template;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** A piece of what questions have in common. */
sealed interface Piece {

    /** A token that is the same in all. */
    record Constant(String token) implements Piece {}

    /** Text that differs and that no argument depends on. */
    record Noise(Set<String> samples) implements Piece {

        private static final int MOST_SAMPLES = 60;

        public Noise {
            samples = Set.copyOf(samples);
        }

        /** What stands there if one noise follows the other. */
        static Set<String> joined(Collection<String> first, Collection<String> second) {
            Set<String> joined = new LinkedHashSet<>();
            first.forEach(left -> second.forEach(right -> {
                if (joined.size() < MOST_SAMPLES) {
                    joined.add(left + right);
                }
            }));
            return joined;
        }
    }

    /** A place that is read, by its number. */
    record Slot(int number) implements Piece {}
}

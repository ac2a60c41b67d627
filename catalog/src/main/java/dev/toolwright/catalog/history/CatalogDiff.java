package dev.toolwright.catalog.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What differs between two states of a catalogue, or of two catalogues.
 *
 * @param from the earlier one
 * @param to the later one
 * @param changes by name
 */
public record CatalogDiff(State from, State to, List<ToolChange> changes) {

    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    /**
     * A state of a catalogue.
     *
     * @param name for people
     * @param at since when it was so; empty: not known
     * @param tools how many it had
     */
    public record State(String name, Optional<Instant> at, int tools) {}

    public CatalogDiff {
        changes = changes.stream().sorted(Comparator.comparing(ToolChange::name)).toList();
    }

    /** How many tools differ in one way. */
    public int count(ToolChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Days from the one state to the other; empty if it is not known, or less than a minute. */
    public OptionalDouble days() {
        if (from.at().isEmpty() || to.at().isEmpty()) {
            return OptionalDouble.empty();
        }
        Duration between = Duration.between(from.at().get(), to.at().get()).abs();
        return between.toMinutes() < 1 ? OptionalDouble.empty() : OptionalDouble.of(between.toSeconds() / SECONDS_A_DAY);
    }

    /** Tools that differ for each day between the states. */
    public OptionalDouble changesADay() {
        OptionalDouble days = days();
        return days.isEmpty() ? days : OptionalDouble.of(changes.size() / days.getAsDouble());
    }
}

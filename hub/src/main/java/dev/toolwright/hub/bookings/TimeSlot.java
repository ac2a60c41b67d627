package dev.toolwright.hub.bookings;

import dev.toolwright.hub.api.ApiProblem;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A span of one day for which a room is booked; the end itself is free again. */
record TimeSlot(LocalDateTime start, LocalDateTime end) {

    static final LocalTime OPENS = LocalTime.of(7, 0);
    static final LocalTime CLOSES = LocalTime.of(20, 0);

    private static final Duration SHORTEST = Duration.ofMinutes(15);

    /** @throws ApiProblem with status 422, if nobody could meet then */
    TimeSlot {
        if (Duration.between(start, end).compareTo(SHORTEST) < 0) {
            throw ApiProblem.unprocessable("The end must lie at least 15 minutes after the start.");
        }
        if (!start.toLocalDate().equals(end.toLocalDate())
                || start.toLocalTime().isBefore(OPENS) || end.toLocalTime().isAfter(CLOSES)) {
            throw ApiProblem.unprocessable("A meeting lies within one day, between " + OPENS + " and " + CLOSES + ".");
        }
    }

    boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}

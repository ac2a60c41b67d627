package dev.toolwright.hub.bookings;

import dev.toolwright.hub.schema.Doc;
import java.time.Instant;
import java.time.LocalDateTime;

/** A room kept for somebody. */
record Booking(
        @Doc(value = "Id of the booking.", example = "B-1001") String id,
        @Doc(value = "Id of the room.", example = "oak") String room,
        @Doc(value = "Begin, local time.", example = "2026-01-16T10:00:00") LocalDateTime start,
        @Doc(value = "End, local time.", example = "2026-01-16T11:30:00") LocalDateTime end,
        @Doc(value = "What it is for.", example = "Plan of the quarter") String title,
        @Doc(value = "Who booked.", example = "ada@example.org") String organiser,
        @Doc(value = "Whether it still holds.", example = "confirmed") State state,
        @Doc(value = "When it was made, in UTC.", example = "2026-01-15T09:00:00Z") Instant created) {

    enum State {
        CONFIRMED,
        CANCELLED
    }

    TimeSlot slot() {
        return new TimeSlot(start, end);
    }

    Booking at(TimeSlot slot) {
        return new Booking(id, room, slot.start(), slot.end(), title, organiser, state, created);
    }

    Booking cancelled() {
        return new Booking(id, room, start, end, title, organiser, State.CANCELLED, created);
    }
}

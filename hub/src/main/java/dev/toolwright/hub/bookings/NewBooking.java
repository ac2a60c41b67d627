package dev.toolwright.hub.bookings;

import dev.toolwright.hub.schema.Doc;
import java.time.LocalDateTime;

/** What somebody wants to book. */
record NewBooking(
        @Doc(value = "Id of the room.", example = "cedar", maxSize = 20) String room,
        @Doc(value = "Begin, local time, YYYY-MM-DDTHH:MM, not before 07:00.", example = "2026-01-16T13:00", pattern = "\\d{4}-.+")
                LocalDateTime start,
        @Doc(value = "End, local time, on the same day, not after 20:00.", example = "2026-01-16T14:00", pattern = "\\d{4}-.+")
                LocalDateTime end,
        @Doc(value = "What it is for.", example = "Review of the design", minSize = 1, maxSize = 100) String title,
        @Doc(value = "Who books, an e-mail address.", example = "grace@example.org", format = "email", maxSize = 100)
                String organiser,
        @Doc(value = "How many will come.", defaultValue = "1", min = 1, max = 1000) int people) {}

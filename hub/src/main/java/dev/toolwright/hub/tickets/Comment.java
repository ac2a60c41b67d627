package dev.toolwright.hub.tickets;

import dev.toolwright.hub.schema.Doc;
import java.time.Instant;

/** What somebody wrote to a ticket. */
record Comment(
        @Doc(value = "Number of the comment within its ticket; the first is 1.", example = "1") int number,
        @Doc(value = "Who wrote it.", example = "grace") String author,
        @Doc(value = "What was written.", example = "Have you tried another tray?") String text,
        @Doc(value = "When it was written.", example = "2026-01-15T09:00:00Z") Instant writtenAt) {}

package dev.toolwright.hub.tickets;

import dev.toolwright.hub.schema.Doc;
import java.time.Instant;
import java.util.Optional;

/** Something that somebody asked the help desk for. */
record Ticket(
        @Doc(value = "Number of the ticket; the first is 1.", example = "1") int id,
        @Doc(value = "What it is about, in short.", example = "Printer on floor 3 jams") String title,
        @Doc(value = "The whole story.", example = "It jams with every second sheet since Monday.") String description,
        @Doc(value = "How much it matters.", example = "high") Priority priority,
        @Doc(value = "Where it stands.", example = "open") Status status,
        @Doc(value = "E-mail address of who asked.", example = "ada@example.org") String requester,
        @Doc(value = "Who works on it; absent if nobody does.", example = "grace") Optional<String> assignee,
        @Doc(value = "When it was opened.", example = "2026-01-15T09:00:00Z") Instant openedAt,
        @Doc(value = "How it was solved; only once closed.", example = "New roller fitted.") Optional<String> resolution) {

    enum Priority {
        LOW,
        NORMAL,
        HIGH,
        URGENT
    }

    enum Status {
        OPEN,
        ASSIGNED,
        CLOSED
    }

    boolean closed() {
        return status == Status.CLOSED;
    }

    Ticket assignedTo(String person) {
        return new Ticket(id, title, description, priority, Status.ASSIGNED, requester, Optional.of(person), openedAt, resolution);
    }

    Ticket closedWith(String newResolution) {
        return new Ticket(id, title, description, priority, Status.CLOSED, requester, assignee, openedAt, Optional.of(newResolution));
    }

    Ticket reopened() {
        Status next = assignee.isPresent() ? Status.ASSIGNED : Status.OPEN;
        return new Ticket(id, title, description, priority, next, requester, assignee, openedAt, Optional.empty());
    }
}

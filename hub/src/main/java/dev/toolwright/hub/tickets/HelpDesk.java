package dev.toolwright.hub.tickets;

import dev.toolwright.hub.api.ApiProblem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All tickets and comments; every method is atomic. */
final class HelpDesk {

    private final Clock clock;
    private final SortedMap<Integer, Ticket> tickets = new TreeMap<>();
    private final Map<Integer, List<Comment>> comments = new TreeMap<>();

    HelpDesk(Clock clock) {
        this.clock = clock;
        reset();
    }

    synchronized void reset() {
        tickets.clear();
        comments.clear();
        open("Printer on floor 3 jams", "It jams with every second sheet since Monday.", Ticket.Priority.HIGH, "ada@example.org");
        open("Cannot log in to the time sheet", "The password is refused since the update.", Ticket.Priority.URGENT, "alan@example.org");
        open("New chair please", "The old one has lost a wheel.", Ticket.Priority.LOW, "edith@example.org");
        open("VPN drops every hour", "The connection ends after exactly 60 minutes.", Ticket.Priority.NORMAL, "ada@example.org");
        assign(2, "grace");
        comment(2, "grace", "I have reset the password; please try again.");
        assign(3, "linus");
        close(3, "A new chair was delivered.");
    }

    /** All tickets, oldest first. */
    synchronized List<Ticket> tickets() {
        return List.copyOf(tickets.values());
    }

    synchronized Ticket get(int id) {
        return Optional.ofNullable(tickets.get(id))
                .orElseThrow(() -> ApiProblem.notFound("There is no ticket " + id + "."));
    }

    synchronized Ticket open(String title, String description, Ticket.Priority priority, String requester) {
        int id = tickets.size() + 1;
        Ticket ticket = new Ticket(id, title, description, priority, Ticket.Status.OPEN, requester, Optional.empty(), clock.instant(),
                Optional.empty());
        tickets.put(id, ticket);
        comments.put(id, new ArrayList<>());
        return ticket;
    }

    synchronized Ticket assign(int id, String person) {
        return put(notClosed(id).assignedTo(person));
    }

    synchronized Ticket close(int id, String resolution) {
        return put(notClosed(id).closedWith(resolution));
    }

    synchronized Ticket reopen(int id) {
        Ticket ticket = get(id);
        if (!ticket.closed()) {
            throw ApiProblem.conflict("Ticket " + id + " is not closed.");
        }
        return put(ticket.reopened());
    }

    synchronized Comment comment(int id, String author, String text) {
        notClosed(id);
        List<Comment> all = comments.getOrDefault(id, List.of());
        Comment comment = new Comment(all.size() + 1, author, text, clock.instant());
        all.add(comment);
        return comment;
    }

    /** Comments of one ticket, oldest first. */
    synchronized List<Comment> comments(int id) {
        get(id);
        return List.copyOf(comments.getOrDefault(id, List.of()));
    }

    private Ticket notClosed(int id) {
        Ticket ticket = get(id);
        if (ticket.closed()) {
            throw ApiProblem.conflict("Ticket " + id + " is closed already; reopen it first.");
        }
        return ticket;
    }

    private Ticket put(Ticket ticket) {
        tickets.put(ticket.id(), ticket);
        return ticket;
    }
}

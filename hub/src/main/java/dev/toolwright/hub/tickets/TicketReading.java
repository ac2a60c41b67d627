package dev.toolwright.hub.tickets;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.NoInput;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looking at tickets. */
final class TicketReading {

    private TicketReading() {}

    static ApiOperation<Search, TicketPage> list(HelpDesk desk) {
        return ApiOperation.get("/tickets", "listTickets", Search.class, TicketPage.class, search -> find(desk.tickets(), search))
                .describedAs(
                        "List and search help desk tickets",
                        "Lists tickets page by page, oldest first or by priority with the most urgent first; optionally only those "
                                + "of a status, a priority, an assignee or a requester, or that contain a text.");
    }

    static ApiOperation<Wanted, Ticket> get(HelpDesk desk) {
        return ApiOperation.get("/tickets/{id}", "getTicket", Wanted.class, Ticket.class, wanted -> desk.get(wanted.id()))
                .describedAs("Get one help desk ticket", "Gives title, story, priority, status, people and, once closed, the solution of a ticket.")
                .failsWith(404, "There is no ticket of this number.");
    }

    static ApiOperation<NoInput, Summary> summary(HelpDesk desk) {
        return ApiOperation.get("/summary", "ticketSummary", NoInput.class, Summary.class, _ -> summary(desk.tickets()))
                .describedAs("Count the help desk tickets by status", "Gives the number of open, assigned and closed tickets, and how many "
                        + "of those not closed are urgent.");
    }

    private static TicketPage find(List<Ticket> all, Search search) {
        String text = search.text().orElse("").toLowerCase(Locale.ROOT);
        Comparator<Ticket> byNumber = Comparator.comparingInt(Ticket::id);
        Comparator<Ticket> order = search.sort() == Sort.OLDEST ? byNumber
                : Comparator.comparing(Ticket::priority).reversed().thenComparing(byNumber);
        List<Ticket> found = all.stream()
                .filter(ticket -> search.status().map(ticket.status()::equals).orElse(true))
                .filter(ticket -> search.priority().map(ticket.priority()::equals).orElse(true))
                .filter(ticket -> search.assignee().isEmpty() || ticket.assignee().equals(search.assignee()))
                .filter(ticket -> search.requester().map(ticket.requester()::equals).orElse(true))
                .filter(ticket -> (ticket.title() + " " + ticket.description()).toLowerCase(Locale.ROOT).contains(text))
                .sorted(order)
                .toList();
        Page<Ticket> page = Page.of(found, search.page());
        return new TicketPage(page.items(), page.info());
    }

    private static Summary summary(List<Ticket> all) {
        Map<Ticket.Status, Long> counts = all.stream().collect(Collectors.groupingBy(Ticket::status, Collectors.counting()));
        long urgent = all.stream().filter(t -> !t.closed() && t.priority() == Ticket.Priority.URGENT).count();
        return new Summary(counts.getOrDefault(Ticket.Status.OPEN, 0L), counts.getOrDefault(Ticket.Status.ASSIGNED, 0L),
                counts.getOrDefault(Ticket.Status.CLOSED, 0L), urgent);
    }

    enum Sort {
        OLDEST,
        PRIORITY
    }

    record Search(
            @Doc("Only tickets of this status.") Optional<Ticket.Status> status,
            @Doc("Only tickets of this priority.") Optional<Ticket.Priority> priority,
            @Doc(value = "Only tickets that this person works on.", example = "grace", maxSize = 60) Optional<String> assignee,
            @Doc(value = "Only tickets of this requester's e-mail address.", example = "ada@example.org", format = "email") Optional<String> requester,
            @Doc(value = "Only tickets with this text in title or story, in any case.", example = "printer", maxSize = 60) Optional<String> text,
            @Doc(value = "The order of the tickets.", defaultValue = "oldest") Sort sort,
            PageQuery page) {}

    record TicketPage(@Doc("The tickets of this page.") List<Ticket> tickets, @Doc("Where this page stands.") PageInfo paging)
            implements Paged {}

    record Wanted(@Doc(value = "Number of the ticket.", example = "1", min = 1) int id) {}

    record Summary(
            @Doc(value = "Tickets that nobody works on yet.", example = "2") long open,
            @Doc(value = "Tickets that somebody works on.", example = "1") long assigned,
            @Doc(value = "Tickets that are closed.", example = "1") long closed,
            @Doc(value = "Urgent tickets that are not closed.", example = "1") long urgent) {}
}

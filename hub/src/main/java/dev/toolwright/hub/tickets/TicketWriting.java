package dev.toolwright.hub.tickets;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.api.HttpMethod;
import dev.toolwright.hub.schema.Doc;

/** Opening tickets and moving them along. */
final class TicketWriting {

    private TicketWriting() {}

    static ApiOperation<Opening, Ticket> open(HelpDesk desk) {
        return ApiOperation.post("/tickets", "openTicket", Opening.class, Ticket.class, o -> desk.open(
                        o.ticket().title(), o.ticket().description(), o.ticket().priority(), o.ticket().requester()))
                .creates()
                .describedAs("Open a new help desk ticket", "Opens a ticket with title, story, priority and the requester's e-mail "
                        + "address; it is open and assigned to nobody. The answer has its number.");
    }

    static ApiOperation<Assignment, Ticket> assign(HelpDesk desk) {
        return ApiOperation.of(HttpMethod.PUT, "/tickets/{id}/assignee", "assignTicket", Assignment.class, Ticket.class,
                        a -> desk.assign(a.id(), a.assignee().name()))
                .describedAs("Assign a help desk ticket to somebody", "Says who works on a ticket, in place of whoever did before.")
                .failsWith(404, "There is no ticket of this number.")
                .failsWith(409, "The ticket is closed.");
    }

    static ApiOperation<Closing, Ticket> close(HelpDesk desk) {
        return ApiOperation.post("/tickets/{id}/close", "closeTicket", Closing.class, Ticket.class,
                        c -> desk.close(c.id(), c.solution().resolution()))
                .describedAs("Close a help desk ticket", "Closes a ticket with a sentence on how it was solved. It can be reopened.")
                .failsWith(404, "There is no ticket of this number.")
                .failsWith(409, "The ticket is closed already.");
    }

    static ApiOperation<Reopening, Ticket> reopen(HelpDesk desk) {
        return ApiOperation.post("/tickets/{id}/reopen", "reopenTicket", Reopening.class, Ticket.class, r -> desk.reopen(r.id()))
                .describedAs("Reopen a closed help desk ticket", "Opens a closed ticket again; its solution is dropped, its assignee stays.")
                .failsWith(404, "There is no ticket of this number.")
                .failsWith(409, "The ticket is not closed.");
    }

    record Opening(@Body @Doc("The new ticket.") NewTicket ticket) {}

    record NewTicket(
            @Doc(value = "What it is about, in short.", example = "Screen flickers", minSize = 3, maxSize = 100) String title,
            @Doc(value = "The whole story.", example = "Since this morning, on battery only.", maxSize = 5000) String description,
            @Doc(value = "How much it matters.", defaultValue = "normal") Ticket.Priority priority,
            @Doc(value = "E-mail address of who asks.", example = "ada@example.org", format = "email", maxSize = 200) String requester) {}

    record Assignment(
            @Doc(value = "Number of the ticket.", example = "1", min = 1) int id, @Body @Doc("Who works on it.") Assignee assignee) {}

    record Assignee(@Doc(value = "Name of the person.", example = "grace", minSize = 1, maxSize = 60) String name) {}

    record Closing(@Doc(value = "Number of the ticket.", example = "1", min = 1) int id, @Body @Doc("The solution.") Solution solution) {}

    record Solution(@Doc(value = "How it was solved.", example = "New roller fitted.", minSize = 3, maxSize = 1000) String resolution) {}

    record Reopening(@Doc(value = "Number of the ticket.", example = "3", min = 1) int id) {}
}

package dev.toolwright.hub.tickets;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** A help desk with state: tickets from opening to closing. Needs the key. */
public final class Tickets {

    private Tickets() {}

    public static ApiProvider provider(Clock clock) {
        HelpDesk desk = new HelpDesk(clock);
        return ApiProvider.of(
                        "tickets",
                        "Tickets",
                        "Customer service",
                        "A help desk: open tickets, list and filter them, comment, assign them to somebody, close and reopen them, "
                                + "and count them by status. Each call needs the key.")
                .withKey()
                .with(TicketReading.list(desk))
                .with(TicketReading.get(desk))
                .with(TicketWriting.open(desk))
                .with(TicketWriting.assign(desk))
                .with(TicketWriting.close(desk))
                .with(TicketWriting.reopen(desk))
                .with(Commenting.write(desk))
                .with(Commenting.list(desk))
                .with(TicketReading.summary(desk))
                .resetBy(desk::reset);
    }
}

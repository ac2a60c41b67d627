package dev.toolwright.hub.tickets;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.List;

/** What people write to tickets. */
final class Commenting {

    private Commenting() {}

    static ApiOperation<Writing, Comment> write(HelpDesk desk) {
        return ApiOperation.post("/tickets/{id}/comments", "commentTicket", Writing.class, Comment.class,
                        w -> desk.comment(w.id(), w.comment().author(), w.comment().text()))
                .creates()
                .describedAs("Comment on a help desk ticket", "Adds a comment to a ticket that is not closed.")
                .failsWith(404, "There is no ticket of this number.")
                .failsWith(409, "The ticket is closed.");
    }

    static ApiOperation<Reading, CommentPage> list(HelpDesk desk) {
        return ApiOperation.get("/tickets/{id}/comments", "listTicketComments", Reading.class, CommentPage.class, reading -> {
                    Page<Comment> page = Page.of(desk.comments(reading.id()), reading.page());
                    return new CommentPage(page.items(), page.info());
                })
                .describedAs("List the comments of a help desk ticket", "Lists the comments of one ticket page by page, oldest first.")
                .failsWith(404, "There is no ticket of this number.");
    }

    record Writing(@Doc(value = "Number of the ticket.", example = "1", min = 1) int id, @Body @Doc("The comment.") NewComment comment) {}

    record NewComment(
            @Doc(value = "Who writes.", example = "grace", minSize = 1, maxSize = 60) String author,
            @Doc(value = "What to say.", example = "Have you tried another tray?", minSize = 1, maxSize = 5000) String text) {}

    record Reading(@Doc(value = "Number of the ticket.", example = "2", min = 1) int id, PageQuery page) {}

    record CommentPage(@Doc("The comments of this page, oldest first.") List<Comment> comments, @Doc("Where this page stands.") PageInfo paging)
            implements Paged {}
}

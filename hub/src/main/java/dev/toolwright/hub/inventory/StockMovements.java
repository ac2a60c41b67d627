package dev.toolwright.hub.inventory;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.List;

/** Booking goods in and out, and looking back. */
final class StockMovements {

    private StockMovements() {}

    static ApiOperation<Booking, Movement> book(Warehouse warehouse) {
        return ApiOperation.post("/articles/{sku}/movements", "bookMovement", Booking.class, Movement.class, b -> book(warehouse, b))
                .creates()
                .describedAs(
                        "Book goods in or out",
                        "Changes the pieces on hand of an article: a positive change for goods that came in, a negative one for "
                                + "goods that went out. More than is on hand cannot go out.")
                .failsWith(404, "No article has this SKU.")
                .failsWith(409, "There are not enough pieces on hand.")
                .failsWith(422, "The change is zero.");
    }

    static ApiOperation<Wanted, MovementPage> list(Warehouse warehouse) {
        return ApiOperation.get("/articles/{sku}/movements", "listMovements", Wanted.class, MovementPage.class, wanted -> {
                    Page<Movement> page = Page.of(warehouse.movements(wanted.sku()), wanted.page());
                    return new MovementPage(page.items(), page.info());
                })
                .describedAs(
                        "List the stock movements of an article",
                        "Lists all goods that came in and went out of one article since the last reset, oldest first.")
                .failsWith(404, "No article has this SKU.");
    }

    private static Movement book(Warehouse warehouse, Booking booking) {
        if (booking.movement().change() == 0) {
            throw ApiProblem.unprocessable("A movement of zero pieces is none.");
        }
        return warehouse.book(booking.sku(), booking.movement().change(), booking.movement().reason());
    }

    record Booking(
            @Doc(value = "SKU of the article.", example = "LMP-100", pattern = Article.SKU) String sku,
            @Body @Doc("What moved.") NewMovement movement) {}

    record NewMovement(
            @Doc(value = "Pieces: positive came in, negative went out.", example = "-4", min = -100000, max = 100000) int change,
            @Doc(value = "Why the goods moved.", example = "sale") Movement.Reason reason) {}

    record Wanted(
            @Doc(value = "SKU of the article.", example = "LMP-100", pattern = Article.SKU) String sku, PageQuery page) {}

    record MovementPage(
            @Doc("The movements of this page, oldest first.") List<Movement> movements,
            @Doc("Where this page stands.") PageInfo paging)
            implements Paged {}
}

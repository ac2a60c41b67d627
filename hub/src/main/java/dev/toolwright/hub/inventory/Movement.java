package dev.toolwright.hub.inventory;

import dev.toolwright.hub.schema.Doc;
import java.time.Instant;

/** Goods that came in or went out. */
record Movement(
        @Doc(value = "Running number of the movement; the first is 1.", example = "1") int id,
        @Doc(value = "SKU of the article.", example = "LMP-100") String sku,
        @Doc(value = "Pieces: positive came in, negative went out.", example = "-4") int change,
        @Doc(value = "Pieces on hand afterwards.", example = "20") int quantityAfter,
        @Doc(value = "Why the goods moved.", example = "sale") Reason reason,
        @Doc(value = "When, by the hub's clock.", example = "2026-01-15T09:00:00Z") Instant at) {

    enum Reason {
        PURCHASE,
        SALE,
        RETURN,
        CORRECTION
    }
}

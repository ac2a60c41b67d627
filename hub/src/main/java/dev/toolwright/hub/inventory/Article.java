package dev.toolwright.hub.inventory;

import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;

/** Something that the warehouse holds. */
record Article(
        @Doc(value = "Stock keeping unit, the article's id.", example = "LMP-100") String sku,
        @Doc(value = "Name of the article.", example = "Desk lamp") String name,
        @Doc(value = "Kind of goods.", example = "lighting") ArticleCategory category,
        @Doc(value = "Price of one piece in euros.", example = "39.90") BigDecimal price,
        @Doc(value = "Pieces on hand.", example = "24") int quantity) {

    static final String SKU = "[A-Z]{3}-[0-9]{3}";

    Article withQuantity(int newQuantity) {
        return new Article(sku, name, category, price, newQuantity);
    }
}

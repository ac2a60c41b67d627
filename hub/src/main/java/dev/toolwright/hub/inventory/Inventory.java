package dev.toolwright.hub.inventory;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** The stock of a small warehouse; its state lives as long as its server. */
public final class Inventory {

    private Inventory() {}

    public static ApiProvider provider(Clock clock) {
        Warehouse warehouse = new Warehouse(clock);
        return ApiProvider.of(
                        "inventory",
                        "Inventory",
                        "Commerce",
                        "The stock of a small warehouse: articles with SKU, name, category, price in euros and quantity on hand; "
                                + "find, add, change and remove articles, book goods in and out, see movements and stock value. "
                                + "Needs an API key. Changes last until the hub stops or the data is reset.")
                .withKey()
                .with(ArticleReading.list(warehouse))
                .with(ArticleReading.get(warehouse))
                .with(ArticleWriting.add(warehouse))
                .with(ArticleWriting.change(warehouse))
                .with(ArticleWriting.remove(warehouse))
                .with(StockMovements.book(warehouse))
                .with(StockMovements.list(warehouse))
                .with(StockValue.operation(warehouse))
                .resetBy(warehouse::reset);
    }
}

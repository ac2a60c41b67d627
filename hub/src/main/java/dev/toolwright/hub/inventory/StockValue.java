package dev.toolwright.hub.inventory;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the stock is worth; a report that callers may not ask for too often. */
final class StockValue {

    private static final int ANSWERS = 5;

    private StockValue() {}

    static ApiOperation<Input, Output> operation(Warehouse warehouse) {
        return ApiOperation.get("/stock-value", "stockValue", Input.class, Output.class, i -> answer(warehouse.articles(), i))
                .describedAs(
                        "Compute the value of all goods in stock",
                        "Adds up price times pieces on hand, in euros, over all articles or those of one category.")
                .limitedTo(ANSWERS);
    }

    private static Output answer(List<Article> all, Input input) {
        List<Article> counted = all.stream()
                .filter(article -> input.category().map(article.category()::equals).orElse(true))
                .toList();
        BigDecimal value = counted.stream()
                .map(article -> article.price().multiply(BigDecimal.valueOf(article.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Output(value, "EUR", counted.stream().mapToLong(Article::quantity).sum());
    }

    record Input(@Doc("Only articles of this category.") Optional<ArticleCategory> category) {}

    record Output(
            @Doc(value = "Value of the goods.", example = "1767.60") BigDecimal value,
            @Doc(value = "Currency of the value, ISO 4217.", example = "EUR") String currency,
            @Doc(value = "Pieces counted.", example = "204") long pieces) {}
}

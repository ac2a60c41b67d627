package dev.toolwright.hub.inventory;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.api.HttpMethod;
import dev.toolwright.hub.api.NoContent;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.Optional;

/** Adding, changing and removing articles. */
final class ArticleWriting {

    private ArticleWriting() {}

    static ApiOperation<Addition, Article> add(Warehouse warehouse) {
        return ApiOperation.post("/articles", "addArticle", Addition.class, Article.class, a -> warehouse.add(a.article().article()))
                .creates()
                .describedAs(
                        "Add a new article",
                        "Puts a new article into the warehouse's list, with the pieces that are on hand from the start.")
                .failsWith(409, "An article with this SKU exists already.");
    }

    static ApiOperation<Change, Article> change(Warehouse warehouse) {
        return ApiOperation.of(HttpMethod.PATCH, "/articles/{sku}", "changeArticle", Change.class, Article.class,
                        change -> warehouse.change(change.sku(), change.facts()::applyTo))
                .describedAs(
                        "Change the name, category or price of an article",
                        "Changes only what the body names; the quantity is changed by booking a movement.")
                .failsWith(404, "No article has this SKU.")
                .failsWith(422, "The body names nothing to change.");
    }

    static ApiOperation<Removal, NoContent> remove(Warehouse warehouse) {
        return ApiOperation.of(HttpMethod.DELETE, "/articles/{sku}", "removeArticle", Removal.class, NoContent.class, removal -> {
                    warehouse.remove(removal.sku());
                    return new NoContent();
                })
                .describedAs(
                        "Remove an article that is out of stock",
                        "Takes an article off the warehouse's list. Only possible when no piece is on hand.")
                .failsWith(404, "No article has this SKU.")
                .failsWith(409, "The article still has pieces on hand.");
    }

    record Addition(@Body @Doc("The new article.") NewArticle article) {}

    record NewArticle(
            @Doc(value = "Stock keeping unit: three capitals, hyphen, three digits.", example = "TBL-220", pattern = Article.SKU)
                    String sku,
            @Doc(value = "Name of the article.", example = "Side table, oak", minSize = 1, maxSize = 60) String name,
            @Doc(value = "Kind of goods.", example = "furniture") ArticleCategory category,
            @Doc(value = "Price of one piece in euros.", example = "129.00", min = 0, max = 100000) BigDecimal price,
            @Doc(value = "Pieces on hand.", defaultValue = "0", min = 0, max = 100000) int quantity) {

        Article article() {
            return new Article(sku, name, category, price, quantity);
        }
    }

    record Change(
            @Doc(value = "SKU of the article.", example = "LMP-100", pattern = Article.SKU) String sku,
            @Body @Doc("What is to change.") Facts facts) {}

    record Facts(
            @Doc(value = "New name.", example = "Desk lamp, brass", minSize = 1, maxSize = 60) Optional<String> name,
            @Doc(value = "New kind of goods.", example = "lighting") Optional<ArticleCategory> category,
            @Doc(value = "New price of one piece in euros.", example = "44.90", min = 0, max = 100000) Optional<BigDecimal> price) {

        Article applyTo(Article article) {
            if (name.isEmpty() && category.isEmpty() && price.isEmpty()) {
                throw ApiProblem.unprocessable("Name at least one of name, category, price.");
            }
            return new Article(
                    article.sku(),
                    name.orElse(article.name()),
                    category.orElse(article.category()),
                    price.orElse(article.price()),
                    article.quantity());
        }
    }

    record Removal(@Doc(value = "SKU of the article.", example = "KEY-300", pattern = Article.SKU) String sku) {}
}

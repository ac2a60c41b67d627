package dev.toolwright.hub.inventory;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looking at articles. */
final class ArticleReading {

    private ArticleReading() {}

    static ApiOperation<Search, ArticlePage> list(Warehouse warehouse) {
        return ApiOperation.get("/articles", "listArticles", Search.class, ArticlePage.class,
                        search -> find(warehouse.articles(), search))
                .describedAs(
                        "List and search the articles in stock",
                        "Lists articles by SKU, page by page; optionally only those of a category, whose name contains a text, "
                                + "or that have at most so many pieces on hand, which finds what must be ordered.");
    }

    static ApiOperation<Wanted, Article> get(Warehouse warehouse) {
        return ApiOperation.get("/articles/{sku}", "getArticle", Wanted.class, Article.class, wanted -> warehouse.get(wanted.sku()))
                .describedAs(
                        "Get one article with price and quantity on hand",
                        "Gives name, category, price in euros and pieces on hand of the article with a SKU.")
                .failsWith(404, "No article has this SKU.");
    }

    private static ArticlePage find(List<Article> all, Search search) {
        String text = search.name().orElse("").toLowerCase(Locale.ROOT);
        List<Article> found = all.stream()
                .filter(article -> search.category().map(article.category()::equals).orElse(true))
                .filter(article -> article.name().toLowerCase(Locale.ROOT).contains(text))
                .filter(article -> search.atMost().map(most -> article.quantity() <= most).orElse(true))
                .toList();
        Page<Article> page = Page.of(found, search.page());
        return new ArticlePage(page.items(), page.info());
    }

    record Search(
            @Doc("Only articles of this category.") Optional<ArticleCategory> category,
            @Doc(value = "Only articles whose name contains this text, in any case.", example = "lamp", maxSize = 60)
                    Optional<String> name,
            @Doc(value = "Only articles with at most so many pieces on hand.", example = "50", min = 0) Optional<Integer> atMost,
            PageQuery page) {}

    record ArticlePage(
            @Doc("The articles of this page, by SKU.") List<Article> articles,
            @Doc("Where this page stands.") PageInfo paging)
            implements Paged {}

    record Wanted(@Doc(value = "SKU of the article.", example = "LMP-100", pattern = Article.SKU) String sku) {}
}

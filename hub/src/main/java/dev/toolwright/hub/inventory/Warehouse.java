package dev.toolwright.hub.inventory;

import dev.toolwright.hub.api.ApiProblem;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Articles and movements; every method is atomic. */
final class Warehouse {

    private static final List<Article> FIRST_STOCK = List.of(
            article("BLB-010", "LED bulb, warm white", ArticleCategory.LIGHTING, "4.50", 180),
            article("CHR-200", "Office chair", ArticleCategory.FURNITURE, "189.00", 12),
            article("DSK-210", "Standing desk", ArticleCategory.FURNITURE, "429.00", 5),
            article("HUB-310", "USB-C hub, 7 ports", ArticleCategory.ELECTRONICS, "54.95", 33),
            article("KEY-300", "Keyboard, wireless", ArticleCategory.ELECTRONICS, "79.00", 0),
            article("LMP-100", "Desk lamp", ArticleCategory.LIGHTING, "39.90", 24),
            article("NTB-400", "Notebook A5, dotted", ArticleCategory.STATIONERY, "6.20", 260),
            article("PEN-410", "Fountain pen", ArticleCategory.STATIONERY, "24.00", 48));

    private final Clock clock;
    private final SortedMap<String, Article> articles = new TreeMap<>();
    private final List<Movement> movements = new ArrayList<>();

    Warehouse(Clock clock) {
        this.clock = clock;
        FIRST_STOCK.forEach(article -> articles.put(article.sku(), article));
    }

    private static Article article(String sku, String name, ArticleCategory category, String price, int quantity) {
        return new Article(sku, name, category, new BigDecimal(price), quantity);
    }

    synchronized void reset() {
        articles.clear();
        movements.clear();
        FIRST_STOCK.forEach(article -> articles.put(article.sku(), article));
    }

    /** All articles, by SKU. */
    synchronized List<Article> articles() {
        return List.copyOf(articles.values());
    }

    /** Movements of one article, oldest first. */
    synchronized List<Movement> movements(String sku) {
        get(sku);
        return movements.stream().filter(movement -> movement.sku().equals(sku)).toList();
    }

    synchronized Article get(String sku) {
        return Optional.ofNullable(articles.get(sku))
                .orElseThrow(() -> ApiProblem.notFound("No article has the SKU " + sku + "."));
    }

    synchronized Article add(Article article) {
        if (articles.putIfAbsent(article.sku(), article) != null) {
            throw ApiProblem.conflict("An article with the SKU " + article.sku() + " exists already.");
        }
        return article;
    }

    synchronized Article change(String sku, UnaryOperator<Article> change) {
        Article changed = change.apply(get(sku));
        articles.put(sku, changed);
        return changed;
    }

    synchronized void remove(String sku) {
        Article article = get(sku);
        if (article.quantity() > 0) {
            throw ApiProblem.conflict(sku + " still has " + article.quantity() + " pieces on hand; book them out first.");
        }
        articles.remove(sku);
    }

    synchronized Movement book(String sku, int change, Movement.Reason reason) {
        Article article = get(sku);
        long after = (long) article.quantity() + change;
        if (after < 0) {
            throw ApiProblem.conflict(sku + " has only " + article.quantity() + " pieces on hand.");
        }
        if (after > Integer.MAX_VALUE) {
            throw ApiProblem.conflict("The warehouse cannot hold so many pieces of " + sku + ".");
        }
        articles.put(sku, article.withQuantity((int) after));
        Movement movement = new Movement(movements.size() + 1, sku, change, (int) after, reason, clock.instant());
        movements.add(movement);
        return movement;
    }
}

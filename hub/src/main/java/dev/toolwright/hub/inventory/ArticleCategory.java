package dev.toolwright.hub.inventory;

/** Kinds of goods. */
enum ArticleCategory {
    LIGHTING,
    FURNITURE,
    STATIONERY,
    ELECTRONICS
}

package dev.toolwright.hub.api;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param items the elements on this page
 * @param info where the page stands
 */
public record Page<T>(List<T> items, PageInfo info) {

    public Page {
        items = List.copyOf(items);
    }

    /** The page asked for; a page behind the last is empty. */
    public static <T> Page<T> of(List<T> all, PageQuery query) {
        int size = query.pageSize();
        int pages = Math.ceilDiv(all.size(), size);
        int from = (int) Math.min(all.size(), (query.page() - 1L) * size);
        List<T> items = all.subList(from, Math.min(all.size(), from + size));
        Optional<Integer> next = query.page() < pages ? Optional.of(query.page() + 1) : Optional.empty();
        return new Page<>(items, new PageInfo(query.page(), size, all.size(), pages, next));
    }
}

package dev.toolwright.hub.api;

/** An answer that is one page of a list; the hub adds a {@code Link} header (RFC 8288) for the pages beside it. */
public interface Paged {

    /** Where this page stands. */
    PageInfo paging();
}

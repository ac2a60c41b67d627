package dev.toolwright.catalog.search;

import java.io.IOException;
import java.util.List;

/** Says why a candidate has its score. Asked for few candidates, and only while the search goes on. */
@FunctionalInterface
public interface Reasons {

    /** @param position among the ranking's documents */
    List<Reason> of(int position) throws IOException;
}

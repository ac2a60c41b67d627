package dev.toolwright.catalog.search;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/**
 * One collector for all segments, which come in their order: the catalogue's searchers have no threads of their own.
 *
 * @param collector used once
 */
record OneCollector<C extends Collector>(C collector) implements CollectorManager<C, C> {

    @Override
    public C newCollector() {
        return collector;
    }

    @Override
    public C reduce(Collection<C> collectors) {
        return collector;
    }
}

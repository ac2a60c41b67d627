package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.rank.Profile;
import dev.toolwright.catalog.rank.ProfileReader;
import dev.toolwright.catalog.recent.RecentlyUsed;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * Profiles of the documents that were candidates last: taking a tool's words apart costs more than all the rest of ranking
 * it. A document never changes within its segment of the index. Thread-safe.
 */
final class ProfileCache {

    /** Some 60 MB if all were large. */
    private static final int CAPACITY = 8192;

    private final ProfileReader reader = new ProfileReader();
    private final RecentlyUsed<Key, Profile> known = new RecentlyUsed<>(CAPACITY);

    private record Key(Object segment, int document) {}

    Profile get(int document, IndexView view) throws IOException {
        List<LeafReaderContext> leaves = view.searcher().getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Key key = new Key(leaf.reader().getCoreCacheHelper().getKey(), document - leaf.docBase);
        Optional<Profile> found = known.find(key);
        if (found.isPresent()) {
            return found.get();
        }
        Profile read = reader.read(view.entry(document));
        known.keep(key, read);
        return read;
    }
}

package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.Fields;
import dev.toolwright.catalog.rank.Rarity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How much words tell, for the state of the index that was searched last: one ranking asks for some thousand words, and
 * looking each up in the index costs more than all the rest of it. Thread-safe.
 */
final class RarityCache {

    /** Some 20 MB. */
    private static final int CAPACITY = 200_000;

    private record State(Object key, Map<String, Double> known) {}

    private volatile State last = new State("", Map.of());

    Rarity of(IndexReader reader) {
        Object key = reader.getReaderCacheHelper() == null ? reader : reader.getReaderCacheHelper().getKey();
        State state = last;
        if (!state.key().equals(key) || state.known().size() > CAPACITY) {
            state = new State(key, new ConcurrentHashMap<>());
            last = state;
        }
        return new Rarity(word -> count(reader, word), Math.max(1, reader.numDocs()), state.known());
    }

    private static int count(IndexReader reader, String word) {
        try {
            return reader.docFreq(new Term(Fields.TEXT, word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.toolwright.catalog.rank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of the texts that were asked for last: what a provider says of itself comes with each of its tools. Thread-safe. */
final class RememberedStems {

    /** Of at most some hundred words each. */
    private static final int CAPACITY = 512;

    private final Stems stems;
    private final Map<String, List<String>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > CAPACITY;
        }
    };

    RememberedStems(Stems stems) {
        this.stems = stems;
    }

    /** Not to be changed. */
    List<String> of(String text) {
        synchronized (known) {
            List<String> found = known.get(text);
            if (found != null) {
                return found;
            }
        }
        List<String> words = stems.list(text);
        synchronized (known) {
            known.put(text, words);
        }
        return words;
    }
}

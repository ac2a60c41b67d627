package dev.toolwright.catalog.naming;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Gives the operations of one provider their names: {@code <operation>_for_<provider>} in lower snake case, ToolBench's
 * form, for example {@code days_between_for_calendar}. A name depends on its own document only: it is made from the
 * operation's id, or from method and path; one that had to be cut, or that two operations of the document would share, ends
 * in six hexadecimal digits made from provider, method and path. Only a name that another provider already holds gets the
 * digits for a reason outside the document. Always legal for every vendor, at most {@value #MAX_LENGTH} characters.
 */
public final class ToolNames {

    /** What the strictest vendor allows. */
    public static final int MAX_LENGTH = 64;

    private static final int MAX_OPERATION = 40;
    private static final int MAX_HEAD = 16;
    private static final String LINK = "_for_";

    private ToolNames() {}

    /**
     * @param operationId as the document writes it; empty if it has none
     * @param method upper case
     * @param path the template
     */
    public record Key(String operationId, String method, String path) {

        private String words() {
            String fromId = Words.snake(operationId);
            return fromId.isEmpty() ? Words.snake(method + " " + path.replace("{", " by {")) : fromId;
        }

        private String identity() {
            return method + " " + path;
        }
    }

    /**
     * Names for all operations of a provider, in the given order.
     *
     * @param providerId the provider's id in the catalogue
     * @param keys distinct in method and path
     * @param takenElsewhere whether another provider holds a name
     */
    public static Map<Key, String> assign(String providerId, List<Key> keys, Predicate<String> takenElsewhere) {
        Map<String, Integer> uses = new HashMap<>();
        keys.forEach(key -> uses.merge(plain(providerId, key), 1, Integer::sum));
        Map<Key, String> names = LinkedHashMap.newLinkedHashMap(keys.size());
        for (Key key : keys) {
            String plain = plain(providerId, key);
            boolean asIs = plain.length() <= MAX_LENGTH && uses.getOrDefault(plain, 0) == 1 && !takenElsewhere.test(plain);
            names.put(key, asIs ? plain : marked(providerId, key));
        }
        return names;
    }

    private static String plain(String providerId, Key key) {
        return key.words() + LINK + Words.snake(providerId);
    }

    private static String marked(String providerId, Key key) {
        String mark = "_" + Fingerprint.shortOf(providerId + " " + key.identity());
        String operation = shortened(key.words());
        int left = MAX_LENGTH - mark.length() - LINK.length() - operation.length();
        return operation + LINK + head(Words.snake(providerId), left) + mark;
    }

    /** Long names say their subject first and their verb last, as in {@code projects.locations.jobs.list}: both are kept. */
    private static String shortened(String words) {
        if (words.length() <= MAX_OPERATION) {
            return words;
        }
        String head = head(words, MAX_HEAD);
        int start = words.length() - (MAX_OPERATION - head.length() - 1);
        int border = words.indexOf('_', start - 1);
        String tail = border >= 0 && border < words.length() - 1 ? words.substring(border + 1) : words.substring(start);
        return head + "_" + tail;
    }

    /** Cuts between words where that leaves at least half. */
    private static String head(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int border = words.lastIndexOf('_', length);
        return words.substring(0, border >= length / 2 ? border : length);
    }
}

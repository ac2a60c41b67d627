package dev.toolwright.benchmarks.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Word lists, kept as resources beside this class, and how words are joined in a sentence. */
final class Words {

    private Words() {}

    /** The lines of a list. */
    static List<String> of(String list) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(list + ".txt"), list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code a, b, and c}. */
    static String listed(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.getFirst() : String.join(", ", items.subList(0, last)) + ", and " + items.get(last);
    }

    /** {@code an owl}, {@code a harp}: by the first letter, which is enough for the words of our lists. */
    static String withArticle(String noun) {
        return ("aeiouAEIOU".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}

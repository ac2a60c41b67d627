package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.document.ToolDocument;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds requests that need one call inside another: "the days between two dates in words". Each of the two tools then knows
 * words of the request that the other does not, and the values fit the inner one; the outer one takes a single value.
 */
final class Wrapping {

    private static final int CONSIDERED = 4;
    private static final double INNER = 0.9;

    private Wrapping() {}

    /** The inner call, if nothing was found for this request yet. */
    static Optional<Prospect> inner(Request request, List<Prospect> fitting, Progress progress) {
        if (!progress.helpers().isEmpty() || !progress.failures().isEmpty()) {
            return Optional.empty();
        }
        List<Prospect> best = fitting.stream().limit(CONSIDERED).toList();
        return best.stream()
                .filter(prospect -> prospect.filling().complete() && prospect.usage() >= INNER && !prospect.filling().used().isEmpty())
                .filter(inner -> best.stream()
                        .filter(outer -> outer.equals(best.getFirst()) || inner.equals(best.getFirst()))
                        .anyMatch(outer -> wraps(outer, inner, request)))
                .findFirst();
    }

    private static boolean wraps(Prospect outer, Prospect inner, Request request) {
        ToolDocument out = outer.tool().document();
        ToolDocument in = inner.tool().document();
        if (outer.equals(inner) || out.required().size() != 1) {
            return false;
        }
        Set<String> onlyOuter = only(request, out, in);
        Set<String> onlyInner = only(request, in, out);
        if (onlyOuter.isEmpty() || onlyInner.isEmpty() || out.nameStems().stream().noneMatch(onlyOuter::contains)) {
            return false;
        }
        boolean leftOver = !outer.filling().complete() || outer.usage() < inner.usage();
        return leftOver || nested(request.text(), onlyOuter, onlyInner);
    }

    /** Stems that one document is about and the other does not know. */
    private static Set<String> only(Request request, ToolDocument one, ToolDocument other) {
        Predicate<String> known = other::speaksOf;
        return request.stems().stream().filter(one::isAbout).filter(known.negate()).collect(Collectors.toSet());
    }

    /** "the hash of the encoding of": the outer word first, joined by "of". */
    private static boolean nested(String text, Set<String> outer, Set<String> inner) {
        List<Word> words = Words.of(text);
        int first = position(words, outer);
        int second = position(words, inner);
        return first < second && words.subList(first, second).stream().anyMatch(word -> word.lower().equals("of"))
                && words.subList(first, second).stream().noneMatch(word -> word.lower().equals("and"));
    }

    private static int position(List<Word> words, Set<String> stems) {
        for (int i = 0; i < words.size(); i++) {
            if (stems.contains(words.get(i).stem())) {
                return i;
            }
        }
        return words.size();
    }
}

package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.answer.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one call is to serve.
 *
 * @param passages the clauses that ask for it; the first one says what is to be done
 * @param context statements of the instruction, which may say what it is about
 * @param questions what its answer must tell
 */
record Request(List<Passage> passages, List<Passage> context, List<Question> questions) {

    Request {
        passages = List.copyOf(passages);
        context = List.copyOf(context);
        questions = List.copyOf(questions);
    }

    String text() {
        return text(passages);
    }

    /** Its words with those of the statements before them. */
    String textInContext() {
        return context.isEmpty() ? text() : text(context) + " " + text();
    }

    Set<String> stemsInContext() {
        Set<String> stems = new LinkedHashSet<>(stems());
        context.forEach(passage -> stems.addAll(passage.stems()));
        return stems;
    }

    /** With a further passage, and these questions. */
    Request join(Passage passage, List<Question> asked) {
        List<Passage> joined = new ArrayList<>(passages);
        joined.add(passage);
        return new Request(joined, context, asked);
    }

    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        passages.forEach(passage -> stems.addAll(passage.stems()));
        return stems;
    }

    boolean pointsBack() {
        return passages.stream().anyMatch(Passage::pointsBack);
    }

    private static String text(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    boolean holds(Passage passage) {
        return passages.contains(passage);
    }
}

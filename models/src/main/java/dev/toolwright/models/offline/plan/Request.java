package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.answer.Question;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one call is to serve.
 *
 * @param passages the clauses that ask for it; the first one says what is to be done
 * @param questions what its answer must tell
 */
record Request(List<Passage> passages, List<Question> questions) {

    Request {
        passages = List.copyOf(passages);
        questions = List.copyOf(questions);
    }

    String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        passages.forEach(passage -> stems.addAll(passage.stems()));
        return stems;
    }

    boolean pointsBack() {
        return passages.stream().anyMatch(Passage::pointsBack);
    }

    boolean holds(Passage passage) {
        return passages.contains(passage);
    }
}

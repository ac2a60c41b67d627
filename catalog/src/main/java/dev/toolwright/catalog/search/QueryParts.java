package dev.toolwright.catalog.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of an instruction that are looked for on their own, since one instruction often holds several requests: its
 * sentences, their clauses, and the first sentence, which sets the scene, together with each later one.
 */
record QueryParts(List<String> sentences, List<String> clauses, List<String> withFirst) {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？])|[\\r\\n]+");
    private static final Pattern CLAUSE =
            Pattern.compile("[,;:]\\s+|\\s+(?:and|then|also|but|while|as well as|plus)\\s+", Pattern.CASE_INSENSITIVE);
    private static final int MIN_WORDS = 3;
    private static final int MAX_PARTS = 12;

    static QueryParts of(String text) {
        Set<String> sentences = parts(SENTENCE, text);
        Set<String> clauses = new LinkedHashSet<>();
        sentences.forEach(sentence -> clauses.addAll(parts(CLAUSE, sentence)));
        clauses.removeAll(sentences);
        List<String> ordered = limit(sentences);
        List<String> joined = ordered.stream()
                .skip(1)
                .map(sentence -> ordered.getFirst() + " " + sentence)
                .toList();
        return new QueryParts(ordered, limit(clauses), joined);
    }

    /** As the query has them, if it does. */
    static QueryParts of(SearchQuery query) {
        if (query.requests().isEmpty()) {
            return of(query.text());
        }
        Set<String> requests = new LinkedHashSet<>(query.requests());
        Set<String> clauses = new LinkedHashSet<>();
        requests.forEach(request -> clauses.addAll(parts(CLAUSE, request)));
        clauses.removeAll(requests);
        return new QueryParts(limit(requests), limit(clauses), List.of());
    }

    private static List<String> limit(Set<String> parts) {
        return parts.stream().limit(MAX_PARTS).toList();
    }

    private static Set<String> parts(Pattern border, String text) {
        Set<String> parts = new LinkedHashSet<>();
        for (String part : border.split(text)) {
            String bare = part.strip();
            if (bare.split("\\s+").length >= MIN_WORDS) {
                parts.add(bare);
            }
        }
        return parts;
    }
}

package dev.toolwright.models.offline.answer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.text.Synonyms;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Picks the fields of an answer that a question asks for: by name, by the kind of value, by the tool's own words. A small answer
 * is taken whole, what only repeats the question aside. Pure.
 */
public final class FieldChooser {

    private static final int MOST = 3;

    /** An answer of so few fields is told whole: leaving one out may leave out the one that was meant. */
    private static final int FEW = 5;

    private static final double NEAR = 0.25;
    private static final double NAMED = 0.5;
    private static final Set<String> RESULTS = stems("result value answer output converted total text formatted");
    private static final Set<String> BOILERPLATE = stems("self links href page size limit offset input request version generated created updated type seed status");

    /** @param score how well it answers, higher is better */
    public record Scored(Finding finding, double score) {}

    /**
     * The fields to be told, best first; empty only if there are none.
     *
     * @param toolStems stems of the tool's name and first sentence
     */
    public List<Scored> choose(Question question, List<Finding> findings, Set<String> toolStems) {
        List<Scored> scored = IntStream.range(0, findings.size())
                .mapToObj(i -> new Scored(findings.get(i), score(question, findings.get(i), i, toolStems)))
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score()))
                .toList();
        if (scored.isEmpty()) {
            return scored;
        }
        double least = scored.getFirst().score() - NEAR;
        List<Scored> near = scored.stream().filter(s -> s.score() >= least).limit(MOST).toList();
        List<Scored> told = scored.stream()
                .filter(s -> near.contains(s) || s.finding().echo() == Finding.Echo.NOTHING)
                .toList();
        return told.size() <= FEW ? told : near;
    }

    private static double score(Question question, Finding finding, int position, Set<String> toolStems) {
        List<String> names = finding.path().isEmpty() ? List.of() : stemsOf(finding.name());
        List<String> parents = finding.path().stream().limit(Math.max(0, finding.path().size() - 1)).flatMap(p -> stemsOf(p).stream()).toList();
        double score = NAMED * overlap(names, question.stems()) + 0.2 * overlap(parents, question.stems());
        score += 0.2 * overlap(names, toolStems);
        score += kind(question.wish(), finding.value());
        score += names.stream().anyMatch(RESULTS::contains) || finding.path().isEmpty() ? 0.25 : 0;
        score -= names.stream().anyMatch(BOILERPLATE::contains) ? 0.3 : 0;
        score -= switch (finding.echo()) {
            case NOTHING -> 0;
            case VALUE -> 0.15;
            case ARGUMENT -> 0.7;
        };
        score -= finding.value().isContainerNode() && finding.value().isEmpty() ? 0.2 : 0;
        return score + 0.15 / (1 + position) - 0.05 * finding.path().size();
    }

    /** Share of the names that the words speak of, relatives counting half. */
    private static double overlap(List<String> names, Set<String> words) {
        double hits = 0;
        for (String name : names) {
            if (words.contains(name) || compound(name, words)) {
                hits += 1;
            } else if (words.stream().anyMatch(word -> akin(name, word))) {
                hits += 0.8;
            } else if (Synonyms.of(name).stream().anyMatch(words::contains)) {
                hits += 0.5;
            }
        }
        return names.isEmpty() ? 0 : hits / names.size();
    }

    /** "weekday" for "day of the week". */
    private static boolean compound(String name, Set<String> words) {
        return words.stream().anyMatch(word -> name.length() > word.length() && name.startsWith(word) && words.contains(name.substring(word.length())));
    }

    /** "factor" and "factoris", "neighbour" and "neighbourhood". */
    private static boolean akin(String left, String right) {
        return left.length() >= 5 && right.length() >= 5 && (left.startsWith(right) || right.startsWith(left));
    }

    private static double kind(Question.Wish wish, JsonNode value) {
        return switch (wish) {
            case NUMBER -> value.isNumber() ? 0.35 : 0;
            case TRUTH -> value.isBoolean() ? 0.6 : 0;
            case DATE -> value.asText().matches("\\d{4}-\\d{2}-\\d{2}.*|\\d{2}:\\d{2}.*") ? 0.35 : 0;
            case TEXT -> value.isTextual() ? 0.2 : 0;
            case LIST -> value.isArray() ? 0.3 : 0;
            case ANY -> 0;
        };
    }

    private static List<String> stemsOf(String name) {
        return Words.ofName(name).stream().map(Word::stem).toList();
    }

    private static Set<String> stems(String words) {
        return Words.stems(words);
    }
}

package dev.toolwright.hub.diff;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/** How near texts are. */
final class Similarity {

    private static final int LONGEST = 1000;

    private Similarity() {}

    static ApiOperation<Input, Output> measuring() {
        return ApiOperation.get("/distance", "editDistance", Input.class, Output.class, Similarity::measure)
                .describedAs(
                        "Measure edit distance and similarity of two texts",
                        "Gives the Levenshtein distance (fewest insertions, deletions and replacements of a character that turn one "
                                + "text into the other), the same as a similarity from 0 to 1, the Jaro-Winkler similarity and the "
                                + "length of the longest common subsequence. Example: kitten and sitting have the distance 3.");
    }

    static ApiOperation<RankInput, Ranking> ranking() {
        return ApiOperation.post("/closest", "closestTexts", RankInput.class, Ranking.class, i -> rank(i.question()))
                .describedAs(
                        "Find the candidates closest to a text",
                        "Sorts candidates by their edit distance to a text, nearest first, equal ones in the order given: what a "
                                + "mistyped word may have meant.");
    }

    private static Output measure(Input input) {
        String first = input.ignoreCase() ? input.first().toLowerCase(Locale.ROOT) : input.first();
        String second = input.ignoreCase() ? input.second().toLowerCase(Locale.ROOT) : input.second();
        int distance = distance(first, second);
        return new Output(
                distance,
                similarity(distance, first, second),
                rounded(new JaroWinklerSimilarity().apply(first, second)),
                new LongestCommonSubsequence().apply(first, second));
    }

    private static int distance(String first, String second) {
        return LevenshteinDistance.getDefaultInstance().apply(first, second);
    }

    private static double similarity(int distance, String first, String second) {
        int longer = Math.max(first.length(), second.length());
        return longer == 0 ? 1 : rounded(1 - (double) distance / longer);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private static Ranking rank(Question question) {
        return new Ranking(question.candidates().stream()
                .map(candidate -> {
                    int distance = distance(question.text().toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                    return new Ranked(candidate, distance, similarity(distance, question.text(), candidate));
                })
                .sorted(Comparator.comparingInt(Ranked::distance))
                .limit(question.top())
                .toList());
    }

    record Input(
            @Doc(value = "First text.", example = "kitten", maxSize = LONGEST) String first,
            @Doc(value = "Second text.", example = "sitting", maxSize = LONGEST) String second,
            @Doc(value = "Whether capitals equal small letters.", defaultValue = "false") boolean ignoreCase) {}

    record Output(
            @Doc(value = "Levenshtein distance: number of single changes.", example = "3") int distance,
            @Doc(value = "1 minus distance by the longer length: 1 is equal, 0 nothing in common.", example = "0.5714") double similarity,
            @Doc(value = "Jaro-Winkler similarity, 0 to 1.", example = "0.7460") double jaroWinkler,
            @Doc(value = "Length of the longest common subsequence.", example = "4") int commonSubsequence) {}

    record RankInput(@Body @Doc("The text and the candidates.") Question question) {}

    record Question(
            @Doc(value = "The text, case ignored.", example = "recieve", maxSize = 200) String text,
            @Doc(value = "The candidates.", example = "[\"relieve\",\"receive\",\"recipe\"]", minSize = 1, maxSize = 1000)
                    List<String> candidates,
            @Doc(value = "Most candidates to give back.", defaultValue = "5", min = 1, max = 100) int top) {}

    record Ranking(@Doc("The closest candidates, nearest first.") List<Ranked> closest) {}

    record Ranked(
            @Doc(value = "The candidate.", example = "relieve") String text,
            @Doc(value = "Its edit distance to the text.", example = "2") int distance,
            @Doc(value = "Similarity, 0 to 1.", example = "0.7143") double similarity) {}
}

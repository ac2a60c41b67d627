package dev.toolwright.benchmarks.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LogicalDeductionTest {

    private static final Pattern OPTION = Pattern.compile("^(\\(\\w\\)) (.*)$", Pattern.MULTILINE);
    private static final Pattern COMPARED = Pattern.compile(
            "(.+?) (?:is|are|finished) (to the left of|to the right of|newer than|older than|above|below|more expensive than"
                    + "|less expensive than|taller than|shorter than) (.+)");
    private static final Pattern PLACED = Pattern.compile("(.+?) (?:is|are|finished) (?:the )?(.+)");
    private static final List<String> FRONT_FIRST = List.of("to the left of", "newer than", "above", "more expensive than", "taller than");
    private static final Map<String, Integer> ORDINALS = Map.of("second", 1, "third", 2);

    /** Numbers each thing by its place and tries all 3125 numberings. */
    @Test
    void answers_holdInTheOnlyNumberingThatFits() {
        Cases.assertAnswers(new LogicalDeduction(), question -> {
            String story = question.substring(question.lastIndexOf("paragraph. ") + 11, question.indexOf("\nOptions:"));
            List<String> statements = Arrays.asList(story.substring(story.indexOf(". ") + 2).split("\\. |\\.$"));
            List<String> things = List.of(story.substring(story.indexOf(": ") + 2, story.indexOf(". "))
                    .replaceAll("\\b(an?|and) ", "").split(", "));
            List<int[]> numberings = new ArrayList<>();
            for (int code = 0; code < 3125; code++) {
                int[] places = {code % 5, code / 5 % 5, code / 25 % 5, code / 125 % 5, code / 625};
                if (Arrays.stream(places).distinct().count() == 5
                        && statements.stream().allMatch(statement -> holds(statement, things, places))) {
                    numberings.add(places);
                }
            }
            assertThat(numberings).as(question).hasSize(1);
            List<MatchResult> right = OPTION.matcher(question).results()
                    .filter(option -> holds(option.group(2), things, numberings.getFirst()))
                    .toList();
            assertThat(right).as(question).hasSize(1);
            return right.getFirst().group(1);
        });
    }

    private static boolean holds(String statement, List<String> things, int[] places) {
        Matcher compared = COMPARED.matcher(statement);
        if (compared.matches()) {
            int left = places[indexOf(compared.group(1), things)];
            int right = places[indexOf(compared.group(3), things)];
            return FRONT_FIRST.contains(compared.group(2)) ? left < right : right < left;
        }
        Matcher placed = PLACED.matcher(statement);
        assertThat(placed.matches()).as(statement).isTrue();
        return places[indexOf(placed.group(1), things)] == place(placed.group(2));
    }

    private static int place(String words) {
        boolean fromBack = words.matches(".*(right|old|cheap|last|short).*");
        int steps = ORDINALS.getOrDefault(words.split("[ -]")[0], 0);
        return fromBack ? 4 - steps : steps;
    }

    private static int indexOf(String name, List<String> things) {
        int index = things.indexOf(name.toLowerCase(Locale.ROOT).startsWith("the ") ? name.substring(4) : name);
        assertThat(index).as(name).isNotNegative();
        return index;
    }
}

package dev.toolwright.benchmarks.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RemaindersTest {

    private static final Pattern BOUND = Pattern.compile("no more than (\\d+) ");
    private static final Pattern DIVISION = Pattern.compile("among (\\d+) \\w+, we have (\\d+) left");

    @Test
    void answers_areTheOnlyNumbersThatFit() {
        Cases.assertAnswers(new Remainders(), question -> {
            Matcher bound = BOUND.matcher(question);
            assertThat(bound.find()).isTrue();
            List<Long> fitting = fitting(
                    Long.parseLong(bound.group(1)), DIVISION.matcher(question).results().toList());
            assertThat(fitting).as(question).hasSize(1);
            return String.valueOf(fitting.getFirst());
        });
    }

    /** Tries every number that leaves the right remainder after the last division. */
    private static List<Long> fitting(long bound, List<MatchResult> divisions) {
        List<Long> found = new ArrayList<>();
        long step = Long.parseLong(divisions.getLast().group(1));
        for (long n = Long.parseLong(divisions.getLast().group(2)); n <= bound; n += step) {
            boolean fits = true;
            for (int i = 0; fits && i < divisions.size(); i++) {
                fits = n % Integer.parseInt(divisions.get(i).group(1)) == Integer.parseInt(divisions.get(i).group(2));
            }
            if (fits) {
                found.add(n);
            }
        }
        return found;
    }
}

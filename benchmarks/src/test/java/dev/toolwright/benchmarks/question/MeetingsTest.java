package dev.toolwright.benchmarks.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private static final Pattern HOURS = Pattern.compile("a ([\\d.]+)-hour meeting");
    private static final Pattern SLOT = Pattern.compile("(\\d\\d):(\\d\\d) - (\\d\\d):(\\d\\d)");
    private static final int DAY = 24 * 60;

    @Test
    void answers_agreeWithALookAtEveryMinute() {
        Cases.assertAnswers(new Meetings(), question -> {
            Matcher hours = HOURS.matcher(question);
            assertThat(hours.find()).isTrue();
            int length = (int) Math.round(Double.parseDouble(hours.group(1)) * 60);
            List<String> lines = question.lines().toList();
            boolean[] first = freeMinutes(lines.get(1));
            boolean[] second = freeMinutes(lines.get(2));
            return IntStream.rangeClosed(0, DAY - length)
                    .filter(start -> IntStream.range(start, start + length).allMatch(i -> first[i] && second[i]))
                    .mapToObj(start -> clock(start) + " - " + clock(start + length))
                    .findFirst()
                    .orElse("No time slot works.");
        });
    }

    private static boolean[] freeMinutes(String line) {
        boolean[] free = new boolean[DAY];
        SLOT.matcher(line).results().forEach(slot -> {
            for (int i = minute(slot, 1); i < minute(slot, 3); i++) {
                free[i] = true;
            }
        });
        return free;
    }

    private static int minute(MatchResult slot, int group) {
        return Integer.parseInt(slot.group(group)) * 60 + Integer.parseInt(slot.group(group + 1));
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}

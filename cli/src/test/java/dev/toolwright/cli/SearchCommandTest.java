package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a search shows: how many tools, of which kind, and why. */
@ExtendWith(ShellExtension.class)
class SearchCommandTest {

    private static final String DAYS = "How many days are there between two dates?";

    @Test
    void search_explain_namesWhatAddsUpToEachScore(Shell shell) {
        JsonNode found = shell.run("catalog", "search", "--explain", "--top", "3", "--json", DAYS).json();

        assertThat(found).hasSize(3).allSatisfy(tool -> {
            double sum = 0;
            for (JsonNode reason : tool.path("why")) {
                sum += reason.path("adds").asDouble();
            }
            assertThat(tool.path("why")).isNotEmpty();
            assertThat(sum).as(tool.toString()).isCloseTo(tool.path("score").asDouble(), within(0.01));
        });
        Result told = shell.run("catalog", "search", "--explain", "--top", "3", DAYS);
        assertThat(told.out()).containsPattern("(?m)^ +\\d+\\.\\d\\d  days_between_for_calendar ").containsPattern("(?m)^ {8} *[+-]\\d+\\.\\d\\d  ");
        assertThat(shell.run("catalog", "search", "--top", "3", DAYS).out().lines()).hasSize(3);
    }

    @Test
    void search_topAuto_takesAsManyAsTheScoresSpeakFor(Shell shell) {
        int named = found(shell, "--top", "auto", "days_between_for_calendar");
        int vague = found(shell, "--top", "auto", "convert");

        assertThat(named).isPositive().isLessThan(vague);
        assertThat(found(shell, "--top", "auto:2-3", "days_between_for_calendar")).isBetween(2, 3);
        assertThat(shell.run("catalog", "search", "--top", "auto:5-2", DAYS).errors()).hasSize(1);
        assertThat(shell.run("catalog", "search", "--top", "some", DAYS).errors()).singleElement().asString().contains("auto:FLOOR-CAP");
    }

    @Test
    void search_category_leavesOutAllOthers(Shell shell) {
        String category = shell.run("catalog", "show", "--json", "days_between_for_calendar").json().path("category").asText();

        JsonNode found = shell.run("catalog", "search", "--category", category, "--json", "days").json();

        assertThat(found).isNotEmpty().allSatisfy(tool -> assertThat(tool.path("category").asText()).isEqualTo(category));
        Result none = shell.run("catalog", "search", "--category", "nowhere", "days");
        assertThat(none.out()).isEmpty();
        assertThat(none.errors()).containsExactly("nothing found");
    }

    private static int found(Shell shell, String... arguments) {
        String[] words = new String[arguments.length + 3];
        System.arraycopy(new String[] {"catalog", "search", "--json"}, 0, words, 0, 3);
        System.arraycopy(arguments, 0, words, 3, arguments.length);
        return shell.run(words).json().size();
    }
}

package dev.toolwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static Scores scores(double... values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return new Scores(floats);
    }

    @Test
    void choose_secondRequestFitsOneToolOnly_offersThatTool() {
        Scores overall = scores(9, 8, 7, 4);
        List<Scores> requests = List.of(scores(5, 4, 4, 0), scores(0, 0, 0, 5));

        assertThat(new Coverage(overall, requests).choose(2, Set.of())).containsExactly(0, 3);
    }

    @Test
    void choose_sentenceFitsNoToolWell_staysWithBestTools() {
        Scores overall = scores(9, 8, 7, 4);
        List<Scores> requests = List.of(scores(5, 4, 4, 0), scores(0.2, 0, 0.1, 0.4));

        assertThat(new Coverage(overall, requests).choose(2, Set.of())).containsExactly(0, 1);
    }

    @Test
    void choose_requestsFitOtherTools_keepsTheBestOfAll() {
        Scores overall = scores(9, 1, 2);
        List<Scores> requests = List.of(scores(0, 9, 0), scores(0, 0, 9));

        assertThat(new Coverage(overall, requests).choose(1, Set.of())).containsExactly(0);
        assertThat(new Coverage(overall, requests).choose(3, Set.of())).containsExactly(0, 2, 1);
    }

    @Test
    void choose_withoutRequests_isByScoreAndThenByPlace() {
        assertThat(new Coverage(scores(1, 3, 3, 2), List.of()).choose(9, Set.of())).containsExactly(1, 2, 3, 0);
    }
}

package dev.toolwright.runs.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReckoningTest {

    private static final Reckoning GAME = new Reckoning(List.of(3, 8, 3, 8), 24);

    @ParameterizedTest
    @ValueSource(strings = {
        "8 / (3 - 8 / 3)",
        "8/(3-8/3)=24",
        "The answer is 8 ÷ (3 − 8 ÷ 3).",
        "**8/(3-8/3)**",
        "Step 1: 8 / 3 = 8/3, step 2: 3 - 8/3 = 1/3. So: 8 / (3 - 8/3) = 24",
        "Not 8 + 8 + 3 + 3 = 22, but 8/(3-8/3)"
    })
    void isMetBy_rightExpression_whateverStandsAroundIt(String answer) {
        assertThat(GAME.isMetBy(Optional.of(answer))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "24",
        "3 * 8",
        "3 * 8 * 3 / 3",
        "8 + 8 + 3 + 3",
        "8/(3-8/3) or maybe 8 + 8 + 3 + 3",
        "8 / (3 - 8 / 3) * 1",
        "(8 - 8) / (3 - 3)",
        "38 - 3 - 8",
        "8 / (3 - 8 / 3",
        ""
    })
    void isMetBy_wrongOrUnfinished_isNot(String answer) {
        assertThat(GAME.isMetBy(Optional.of(answer))).isFalse();
    }

    @Test
    void isMetBy_nearly24_isNot() {
        assertThat(new Reckoning(List.of(1, 3, 71, 3), 24).isMetBy(Optional.of("71 / 3 + 1 / 3"))).isTrue();
        assertThat(new Reckoning(List.of(1, 300000001, 12500000, 1), 24).isMetBy(Optional.of("300000001 / 12500000 * 1 * 1")))
                .as("24.00000008")
                .isFalse();
        assertThat(GAME.isMetBy(Optional.empty())).isFalse();
    }

    @Test
    void read_numbersAndTarget_expectAnExpression(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("q.jsonl"), """
                {"id": "a", "instruction": "x", "group": "games", "gold": {"numbers": [8, 3, 8, 3], "target": 24}}
                {"id": "b", "instruction": "y", "gold": []}
                """);

        List<Gold> golds = GoldFile.read(file);

        assertThat(golds.getFirst()).isEqualTo(new Gold("a", "games", GAME));
        assertThat(golds).extracting(Gold::solvable).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"numbers\": [1, -2], \"target\": 24}", "{\"numbers\": [1, 2]}", "{\"numbers\": \"1 2\", \"target\": 3}", "3"})
    void read_otherObject_isOneLineThatSaysWhere(String gold, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("q.jsonl"), "\n{\"instruction\": \"x\", \"gold\": " + gold + "}");

        assertThatThrownBy(() -> GoldFile.read(file)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2").hasMessageContaining("gold").hasMessageNotContaining("\n");
    }
}

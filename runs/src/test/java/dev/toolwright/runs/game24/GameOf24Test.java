package dev.toolwright.runs.game24;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.runs.InstructionFile;
import dev.toolwright.runs.gold.GoldFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GameOf24Test {

    private static final List<Game> ALL = Game.ranked();

    @Test
    void ranked_allQuadruples_areTheSolvableOnesFromEasyToHard() {
        assertThat(ALL).as("published by many: 1,362 of 1,820 can be solved").hasSize(1362).doesNotHaveDuplicates();
        assertThat(ALL).extracting(Game::ways).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        assertThat(ALL).allSatisfy(game -> assertThat(game.wholeWays()).isBetween(0, game.ways()));
        assertThat(ALL.getLast().ways()).isEqualTo(1);
        assertThat(ALL).extracting(Game::numbers)
                .contains(List.of(3, 3, 8, 8), List.of(1, 5, 5, 5), List.of(1, 3, 4, 6))
                .doesNotContain(List.of(1, 1, 1, 1), List.of(13, 13, 13, 13));
    }

    @Test
    void ranked_gamesThatNeedFractions_haveNoWholeWay() {
        for (List<Integer> numbers : List.of(List.of(3, 3, 8, 8), List.of(1, 5, 5, 5), List.of(1, 3, 4, 6), List.of(3, 3, 7, 7))) {
            assertThat(ALL).filteredOn(game -> game.numbers().equals(numbers)).extracting(Game::wholeWays).containsExactly(0);
        }
    }

    @Test
    void count_twoNumbers_countsEachResult() {
        assertThat(new Ways(24).count(List.of(4, 6), false)).isEqualTo(1);
        assertThat(new Ways(24).count(List.of(25, 1), false)).isEqualTo(1);
        assertThat(new Ways(1).count(List.of(2, 2), false)).as("2 / 2, either way round").isEqualTo(2);
        assertThat(new Ways(0).count(List.of(0, 0), false)).as("0 + 0, 0 * 0, 0 - 0 twice, and no division").isEqualTo(4);
    }

    @Test
    void count_threeNumbers_isWhatCountingByHandGives() {
        assertThat(new Ways(24).count(List.of(1, 2, 12), false)).as("3 by way of 1 and 2, 3 of 1 and 12, 2 of 2 and 12").isEqualTo(8);
        assertThat(new Ways(24).count(List.of(1, 2, 12), true)).as("not by 1 / 2, nor by 1 / 12").isEqualTo(6);
    }

    @Test
    void hundredHardGames_areOneHundredOfFewWays_eachWithItsGold(@TempDir Path folder) {
        GameOf24 games = new GameOf24(GameOf24.hundredHardGames().games());
        Path file = folder.resolve("games.jsonl");
        games.writeTo(file);

        assertThat(games.instructions()).hasSize(100);
        assertThat(games.games()).extracting(GameOf24.Ranked::rank).startsWith(901).endsWith(1000);
        assertThat(games.games()).allSatisfy(ranked -> assertThat(ranked.game()).isEqualTo(ALL.get(ranked.rank() - 1)));
        assertThat(InstructionFile.read(file)).isEqualTo(games.instructions());
        assertThat(GoldFile.read(file)).isEqualTo(games.golds());
        assertThat(games.golds()).noneMatch(gold -> gold.isMetBy(Optional.of("24")));
    }
}

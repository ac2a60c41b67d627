package dev.toolwright.runs.game24;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Four numbers of which 24 can be made.
 *
 * @param numbers ascending, 1 to 13
 * @param ways how many of the 3,888 ways to play end at 24, at least 1 ({@link Ways})
 * @param wholeWays of these, how many meet no fraction on the way
 */
public record Game(List<Integer> numbers, int ways, int wholeWays) {

    public static final int TARGET = 24;

    private static final int GREATEST = 13;

    public Game {
        numbers = List.copyOf(numbers);
    }

    /**
     * All games, the easiest first: the fewer ways lead to 24, the harder it is to find one; where as many do, the harder the
     * fewer of them go over whole numbers only; the numbers themselves settle the rest. Takes a second or two.
     */
    public static List<Game> ranked() {
        Ways ways = new Ways(TARGET);
        List<Game> games = new ArrayList<>();
        for (List<Integer> numbers : quadruples()) {
            int all = ways.count(numbers, false);
            if (all > 0) {
                games.add(new Game(numbers, all, ways.count(numbers, true)));
            }
        }
        games.sort(Comparator.comparingInt(Game::ways)
                .thenComparingInt(Game::wholeWays)
                .reversed()
                .thenComparing(game -> game.numbers().toString()));
        return List.copyOf(games);
    }

    /** Each once, whatever its order. */
    private static List<List<Integer>> quadruples() {
        List<List<Integer>> quadruples = new ArrayList<>();
        for (int a = 1; a <= GREATEST; a++) {
            for (int b = a; b <= GREATEST; b++) {
                for (int c = b; c <= GREATEST; c++) {
                    for (int d = c; d <= GREATEST; d++) {
                        quadruples.add(List.of(a, b, c, d));
                    }
                }
            }
        }
        return quadruples;
    }
}

package dev.toolwright.runs.game24;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.gold.Gold;
import dev.toolwright.runs.gold.Reckoning;
import dev.toolwright.store.AtomicFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Games as instructions, to be solved with the tools of {@link Moves}.
 *
 * @param games by rank, ascending
 */
public record GameOf24(List<Ranked> games) {

    /** As users name it. */
    public static final String NAME = "game-of-24";

    private static final int FIRST_RANK = 901;
    private static final int LAST_RANK = 1000;
    private static final JsonMapper JSON = new JsonMapper();

    /** @param rank from 1, the easiest game */
    public record Ranked(int rank, Game game) {

        private String id() {
            return NAME + "-" + rank;
        }

        private String text() {
            String numbers = game.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return "Game of 24. The numbers are " + numbers + ". Use each of them exactly once, with + - * / and brackets, to make "
                    + Game.TARGET + ". Answer with the expression, and nothing else.";
        }

        /** Games to which as many ways lead are of one kind. */
        private String kind() {
            return game.ways() + " ways";
        }
    }

    public GameOf24 {
        games = List.copyOf(games);
    }

    /**
     * A hundred hard games: those of rank 901 to 1000 of all 1,362 ({@link Game#ranked}). Tree of thoughts was published on
     * the same ranks, by how long people take. Takes some seconds.
     */
    public static GameOf24 hundredHardGames() {
        List<Game> all = Game.ranked();
        List<Ranked> games = new ArrayList<>();
        for (int rank = FIRST_RANK; rank <= LAST_RANK; rank++) {
            games.add(new Ranked(rank, all.get(rank - 1)));
        }
        return new GameOf24(games);
    }

    public List<Instruction> instructions() {
        return games.stream().map(game -> new Instruction(game.id(), game.text(), List.of())).toList();
    }

    /** Right is an expression that uses the numbers once each and equals 24, exactly. */
    public List<Gold> golds() {
        return games.stream()
                .map(game -> new Gold(game.id(), game.kind(), new Reckoning(game.game().numbers(), Game.TARGET)))
                .toList();
    }

    /** Writes them as a file of instructions, gold included. */
    public void writeTo(Path file) {
        AtomicFile.at(file).write(games.stream().map(game -> line(game) + "\n").collect(Collectors.joining()));
    }

    private static ObjectNode line(Ranked game) {
        ObjectNode line = JSON.createObjectNode().put("id", game.id()).put("group", game.kind()).put("instruction", game.text());
        ObjectNode gold = line.putObject("gold");
        game.game().numbers().forEach(gold.withArray("numbers")::add);
        gold.put("target", Game.TARGET);
        return line;
    }
}

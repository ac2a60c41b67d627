package dev.toolwright.cli.command;

import dev.toolwright.AskOptions;
import dev.toolwright.Offers;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.session.Session;
import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.game24.GameOf24;
import dev.toolwright.runs.game24.Moves;
import dev.toolwright.runs.gold.Gold;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What strategies are compared on, from the command line. */
final class CompareInput {

    @Option(names = "--instructions", paramLabel = "FILE",
            description = "What to solve. Default: the instructions of the domain.")
    private @Nullable Path instructions;

    @Option(names = "--domain", paramLabel = "NAME",
            description = "Tools and instructions of a kind of their own instead of the catalogue's: " + GameOf24.NAME
                    + ", a hundred hard games, with the four operators as tools.")
    private @Nullable String domain;

    /** Instructions, and what is known of right answers. */
    record Checked(List<Instruction> instructions, List<Gold> golds) {}

    /** @param folder where the command was given */
    Checked read(Path folder) {
        if (instructions == null) {
            if (!isGame()) {
                throw CommandFailure.usage("say what to solve: --instructions FILE, or --domain " + GameOf24.NAME);
            }
            GameOf24 games = GameOf24.hundredHardGames();
            return new Checked(games.instructions(), games.golds());
        }
        BatchInput input = BatchInput.read(folder.resolve(instructions));
        if (!input.queries().isEmpty()) {
            throw CommandFailure.usage("--instructions: strategies are compared on JSON lines; "
                    + "a ToolBench query file is solved by 'toolwright batch'");
        }
        return new Checked(input.instructions(), input.gold());
    }

    /** What they are called, where nothing else is said. */
    String name() {
        return instructions == null ? GameOf24.NAME : instructions.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    /** The domain's name, or nothing. */
    String domain() {
        return isGame() ? GameOf24.NAME : "";
    }

    Offers offers(Session session, AskOptions options) throws InterruptedException {
        if (isGame()) {
            Offers.Offer moves = new Offers.Offer(Moves.TOOLBOX, new Moves());
            return _ -> moves;
        }
        session.ensureBuiltInApis();
        return session.toolwright().catalogOffers(options);
    }

    private boolean isGame() {
        Optional<String> name = Optional.ofNullable(domain).map(text -> text.toLowerCase(Locale.ROOT));
        if (name.isPresent() && !name.get().equals(GameOf24.NAME)) {
            throw CommandFailure.usage("--domain: there is no '" + domain + "'; known: " + GameOf24.NAME);
        }
        return name.isPresent();
    }
}

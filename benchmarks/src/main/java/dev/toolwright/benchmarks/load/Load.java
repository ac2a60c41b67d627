package dev.toolwright.benchmarks.load;

import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.Script;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Solves many instructions beside a scripted model, several times over, and prints medians: {@code scripts/load} calls it. */
public final class Load {

    private static final Set<String> OPTIONS = Set.of(
            "--server", "--tool-server", "--instructions", "--parallel", "--rounds", "--warm-up", "--strategy", "--latency-ms",
            "--tool-latency-ms", "--label");

    private Load() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("load", () -> run(Arguments.parse(words, OPTIONS, 1)));
    }

    private static void run(Arguments arguments) throws InterruptedException {
        if (arguments.places().isEmpty() || arguments.find("--server").isEmpty()) {
            throw new IllegalArgumentException("expected --server URL and a folder for the answers");
        }
        int parallel = arguments.number("--parallel", 64);
        try (Bench bench = Bench.open(
                Path.of(arguments.places().getFirst()),
                arguments.find("--server").get(),
                arguments.find("--tool-server").orElse(arguments.find("--server").get()),
                arguments.find("--strategy").orElse("react"))) {
            int instructions = arguments.number("--instructions", 2_000);
            for (int i = 0; i < arguments.number("--warm-up", 3); i++) {
                System.err.println("warm-up: " + bench.round(instructions, parallel).text());
            }
            List<Round> rounds = new ArrayList<>();
            ServerWork before = bench.serverWork();
            for (int i = 0; i < arguments.number("--rounds", 5); i++) {
                rounds.add(bench.round(instructions, parallel));
                System.err.println("round: " + rounds.getLast().text());
            }
            System.out.println(Round.medians(arguments.find("--label").orElse("Toolwright"), rounds));
            Allowance allowance =
                    new Allowance(parallel, arguments.number("--latency-ms", 0), arguments.number("--tool-latency-ms", 0));
            if (allowance.isLimited()) {
                System.out.println(allowance.share(rounds));
            }
            System.out.println(bench.serverWork().since(before, sum(rounds, Round::took), sum(rounds, Round::processor)));
        }
    }

    private static Duration sum(List<Round> rounds, Function<Round, Duration> part) {
        return rounds.stream().map(part).reduce(Duration.ZERO, Duration::plus);
    }
}

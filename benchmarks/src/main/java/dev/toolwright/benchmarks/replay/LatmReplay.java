package dev.toolwright.benchmarks.replay;

import dev.toolwright.benchmarks.accuracy.Examination;
import dev.toolwright.benchmarks.accuracy.Score;
import dev.toolwright.benchmarks.workbench.Arguments;
import dev.toolwright.benchmarks.workbench.KindFile;
import dev.toolwright.benchmarks.workbench.Script;
import dev.toolwright.benchmarks.workbench.Workbench;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.transcript.Replay;
import dev.toolwright.toolmaker.transcript.Transcript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts published conversations through our stages and checks, and measures the tools that come of them by their compiled tier:
 * {@code scripts/latm-replay} says how it is called.
 */
public final class LatmReplay {

    private static final String SUFFIX = ".json";

    private LatmReplay() {}

    public static void main(String[] words) throws InterruptedException {
        Script.main("latm-replay", () -> run(Arguments.parse(words, Workbench.options(), 2)));
    }

    private static void run(Arguments arguments) throws InterruptedException {
        if (arguments.places().size() < 2) {
            throw new IllegalArgumentException("expected a folder of conversations and a folder of tasks");
        }
        Path tasks = Path.of(arguments.places().getLast());
        try (Workbench bench = Workbench.open(arguments)) {
            Examination examination = new Examination(bench.tiersWithoutModels());
            for (Path file : conversations(Path.of(arguments.places().getFirst()))) {
                String kind = file.getFileName().toString().replace(SUFFIX, "");
                Optional<KindFile> task = KindFile.in(tasks, List.of(kind)).stream().findFirst();
                Transcript transcript = Transcript.read(file);
                List<Example> unseen = task.map(KindFile::forMaking).orElse(List.of()).stream()
                        .filter(example -> !transcript.training().contains(example) && !transcript.validation().contains(example))
                        .toList();
                Replay replay = Replay.of(transcript, unseen, bench.code(), Clock.systemUTC(), _ -> {});
                Optional<Score> score = Optional.empty();
                if (task.isPresent() && replay.tool().filter(LatmReplay::serves).isPresent()) {
                    score = Optional.of(examination.score(
                            replay.tool().get(), task.get().forTesting(), ServeSettings.defaults().withOnly(Tier.COMPILED)));
                }
                System.out.println(ReplayText.of(kind, replay, score));
            }
        }
    }

    private static boolean serves(MadeTool tool) {
        return tool.state() == ToolState.VERIFIED && tool.compiled().isPresent();
    }

    private static List<Path> conversations(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't list the folder " + folder, e);
        }
    }
}

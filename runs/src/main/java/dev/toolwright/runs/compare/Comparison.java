package dev.toolwright.runs.compare;

import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.Run;
import dev.toolwright.runs.RunSettings;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.runs.gold.Gold;
import dev.toolwright.store.AtomicFile;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Several contenders on the same instructions, one after another, each in a {@link Run} of its own: killed or stopped, it goes
 * on where it was, and contenders may be added to one that has ended. For one use; {@link #stop} from any thread.
 */
public final class Comparison {

    private final ComparisonSettings settings;
    private final List<Instruction> instructions;
    private final List<Gold> golds;
    private final List<Contender> contenders;
    private final InstantSource clock;
    private @Nullable Run running;
    private boolean stopped;

    private Comparison(
            ComparisonSettings settings,
            List<Instruction> instructions,
            List<Gold> golds,
            List<Contender> contenders,
            InstantSource clock) {
        this.settings = settings;
        this.instructions = List.copyOf(instructions);
        this.golds = List.copyOf(golds);
        this.contenders = List.copyOf(contenders);
        this.clock = clock;
    }

    /**
     * @param golds of as many instructions as have one
     * @param contenders the others are compared with the first
     * @throws IllegalArgumentException if there are no contenders or no instructions, or two with one name
     */
    public static Comparison of(
            ComparisonSettings settings,
            List<Instruction> instructions,
            List<Gold> golds,
            List<Contender> contenders,
            InstantSource clock) {
        if (contenders.isEmpty() || instructions.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to compare: no contenders, or no instructions");
        }
        Set<String> names = new HashSet<>();
        for (Contender contender : contenders) {
            if (!names.add(contender.name())) {
                throw new IllegalArgumentException(contender.name() + " can't be compared with itself");
            }
        }
        return new Comparison(settings, instructions, golds, contenders, clock);
    }

    /**
     * Runs what is open and blocks until all has ended or it is stopped.
     *
     * @throws dev.toolwright.runs.RunFolderException if a folder holds answers of other settings
     * @throws dev.toolwright.store.StoreException as a run does
     */
    public ComparisonReport go(ComparisonListener listener) {
        for (Contender contender : contenders) {
            Run run = Run.of(settings(contender), instructions, contender.solver(), clock);
            if (isNext(run)) {
                listener.contenderBegun(contender);
                run.go(listener);
            }
        }
        ComparisonReport report = new Measuring(settings, instructions, golds).of(contenders);
        AtomicFile.at(settings.folder().resolve("comparison.json")).write(report::writeTo);
        return report;
    }

    /** Stops as a run does, and begins no further one. */
    public void stop() throws InterruptedException {
        Run last;
        synchronized (this) {
            stopped = true;
            last = running;
        }
        if (last != null) {
            last.stop();
        }
    }

    private synchronized boolean isNext(Run run) {
        if (stopped || Thread.currentThread().isInterrupted()) {
            return false;
        }
        running = run;
        return true;
    }

    private RunSettings settings(Contender contender) {
        Map<String, String> recorded = new HashMap<>(settings.recorded());
        recorded.put("contender", contender.name());
        return RunSettings.defaults(settings.folderOf(contender), new NativeFormat())
                .withParallel(settings.parallel())
                .withSeed(settings.seed())
                .withOverwrite(settings.overwrite())
                .withRecorded(recorded);
    }
}

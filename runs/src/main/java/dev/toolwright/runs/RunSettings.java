package dev.toolwright.runs;

import dev.toolwright.runs.answer.AnswerFormat;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file of instructions is run.
 *
 * @param folder where the answer files go; what the run keeps for itself is in its folder {@code run}
 * @param format of the answer files
 * @param parallel how many instructions at once, at least 1, default 4; no more than the model bears
 * @param seed of all randomness, default 42
 * @param overwrite begins anew in a folder that holds answers, which are deleted; default: goes on with them
 * @param recorded whatever else shapes the answers (model, strategy, its limits), by the names that users know: kept in the
 *     folder, where a run can only be gone on with under the same
 */
public record RunSettings(
        Path folder, AnswerFormat format, int parallel, long seed, boolean overwrite, Map<String, String> recorded) {

    public static final int DEFAULT_PARALLEL = 4;
    public static final long DEFAULT_SEED = 42;

    public RunSettings {
        if (parallel < 1) {
            throw new IllegalArgumentException("at least one instruction must run at a time, not " + parallel);
        }
        recorded = Collections.unmodifiableMap(new TreeMap<>(recorded));
    }

    public static RunSettings defaults(Path folder, AnswerFormat format) {
        return new RunSettings(folder, format, DEFAULT_PARALLEL, DEFAULT_SEED, false, Map.of());
    }

    public RunSettings withParallel(int value) {
        return new RunSettings(folder, format, value, seed, overwrite, recorded);
    }

    public RunSettings withSeed(long value) {
        return new RunSettings(folder, format, parallel, value, overwrite, recorded);
    }

    public RunSettings withOverwrite(boolean value) {
        return new RunSettings(folder, format, parallel, seed, value, recorded);
    }

    public RunSettings withRecorded(Map<String, String> value) {
        return new RunSettings(folder, format, parallel, seed, overwrite, value);
    }
}

package dev.toolwright.runs.compare;

import dev.toolwright.runs.RunSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * How contenders are compared.
 *
 * @param folder where a folder for each contender goes, and the report, {@code comparison.json}
 * @param parallel how many instructions at once, default 4
 * @param seed of all randomness, that of the intervals included, default 42
 * @param overwrite begins anew where there are answers; default: goes on with them
 * @param resamples drawn for an interval, default 2000
 * @param timed whether the report says how long it took, default true. A replay's time says nothing about the model's, and
 *     is the one figure in which two replays differ
 * @param recorded whatever shapes the answers of all contenders, by the names that users know; as in {@link RunSettings}
 */
public record ComparisonSettings(
        Path folder,
        int parallel,
        long seed,
        boolean overwrite,
        int resamples,
        boolean timed,
        Map<String, String> recorded) {

    public static final int DEFAULT_RESAMPLES = 2000;

    public ComparisonSettings {
        if (resamples < 1) {
            throw new IllegalArgumentException("an interval needs at least one resample, not " + resamples);
        }
        recorded = Map.copyOf(recorded);
    }

    public static ComparisonSettings defaults(Path folder) {
        return new ComparisonSettings(
                folder, RunSettings.DEFAULT_PARALLEL, RunSettings.DEFAULT_SEED, false, DEFAULT_RESAMPLES, true, Map.of());
    }

    public ComparisonSettings withParallel(int value) {
        return new ComparisonSettings(folder, value, seed, overwrite, resamples, timed, recorded);
    }

    public ComparisonSettings withSeed(long value) {
        return new ComparisonSettings(folder, parallel, value, overwrite, resamples, timed, recorded);
    }

    public ComparisonSettings withOverwrite(boolean value) {
        return new ComparisonSettings(folder, parallel, seed, value, resamples, timed, recorded);
    }

    public ComparisonSettings withResamples(int value) {
        return new ComparisonSettings(folder, parallel, seed, overwrite, value, timed, recorded);
    }

    public ComparisonSettings withTimed(boolean value) {
        return new ComparisonSettings(folder, parallel, seed, overwrite, resamples, value, recorded);
    }

    public ComparisonSettings withRecorded(Map<String, String> value) {
        return new ComparisonSettings(folder, parallel, seed, overwrite, resamples, timed, value);
    }

    /** The folder of one contender's answers. */
    Path folderOf(Contender contender) {
        return folder.resolve(contender.name());
    }
}

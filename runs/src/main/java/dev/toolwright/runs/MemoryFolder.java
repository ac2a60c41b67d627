package dev.toolwright.runs;

import dev.toolwright.runs.memory.MemoryLog;
import dev.toolwright.solution.RunMemory;
import dev.toolwright.store.FolderLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What one run was told, in a folder of its own, from where it goes on if it is killed; a run that has ended tells the same
 * once more, and asks nobody. In it {@code run.json} says which run it is, {@code memory.log} what it was told. Held by one
 * process while it is open. Thread-safe.
 */
public final class MemoryFolder implements AutoCloseable {

    private static final String RUN = "run";
    private static final String MANIFEST = "run.json";
    private static final String LOG = "memory.log";
    private static final String OFFERED = "offered";

    private final FolderLock lock;
    private final MemoryLog log;
    private final List<String> tools;

    private MemoryFolder(FolderLock lock, MemoryLog log, List<String> tools) {
        this.lock = lock;
        this.log = log;
        this.tools = tools;
    }

    /**
     * Opens the folder of a run, or begins one.
     *
     * @param recorded what shapes the answer, by the names that users know
     * @param tools names those that are offered; asked once in the life of a folder, so that a run goes on with the same
     * @throws RunFolderException if it is another run's: of another instruction or other settings
     * @throws dev.toolwright.store.StoreException if another process has it, its log is damaged before its end, or it can't
     *     be read or written
     */
    public static MemoryFolder open(
            Path folder, String instruction, Map<String, String> recorded, Supplier<List<String>> tools) {
        FolderLock lock = FolderLock.acquire(folder);
        try {
            Manifest manifest = settle(folder, instruction, recorded, tools);
            String offered = manifest.settings().getOrDefault(OFFERED, "");
            MemoryLog log = MemoryLog.open(folder.resolve(LOG), RUN::equals);
            return new MemoryFolder(lock, log, offered.isEmpty() ? List.of() : List.of(offered.split(",")));
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static Manifest settle(
            Path folder, String instruction, Map<String, String> recorded, Supplier<List<String>> tools) {
        TreeMap<String, String> settings = new TreeMap<>(recorded);
        settings.put(Manifest.INSTRUCTION, instruction);
        Path path = folder.resolve(MANIFEST);
        Optional<Manifest> earlier = Manifest.find(path);
        settings.put(OFFERED, earlier.map(known -> known.settings().get(OFFERED)).orElseGet(() -> String.join(",", tools.get())));
        Manifest manifest = new Manifest(LOG, settings);
        if (earlier.isPresent()) {
            List<String> differences = manifest.differences(earlier.get());
            if (!differences.isEmpty()) {
                throw refused(folder, "belongs to another run: " + String.join("; ", differences), differences);
            }
        } else if (Files.exists(folder.resolve(LOG))) {
            throw refused(folder, "holds what a run was told, and nothing that says of which run", List.of());
        } else {
            manifest.write(path);
        }
        return manifest;
    }

    private static RunFolderException refused(Path folder, String problem, List<String> differences) {
        return new RunFolderException(folder, problem, differences, "delete this one");
    }

    /** Names of the tools to offer. */
    public List<String> tools() {
        return tools;
    }

    public RunMemory memory() {
        return log.of(RUN);
    }

    /** The next life of the run asks for everything anew, as after a failure that nothing could be done about. */
    public void forget() {
        log.forget(RUN);
    }

    @Override
    public void close() {
        try (lock) {
            log.close();
        }
    }
}

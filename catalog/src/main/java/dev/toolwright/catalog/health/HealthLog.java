package dev.toolwright.catalog.health;

import dev.toolwright.store.AppendLog;
import dev.toolwright.store.AppendLog.Durability;
import dev.toolwright.store.FolderLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a catalogue's tools, in a folder of its own: the newest {@value #HISTORY} of each tool. One writes at a time;
 * any number read meanwhile. What is read is kept until the log has grown. Thread-safe.
 */
public final class HealthLog {

    /** Checks of one tool that are kept. */
    public static final int HISTORY = 10;

    /** The log is written anew, without what is no longer kept, when it has so many times as many records as are kept. */
    private static final int SLACK = 2;

    private static final String FILE = "checks.log";

    private final Path folder;
    private @Nullable Known known;

    /** @param folder made when the first check is written */
    public HealthLog(Path folder) {
        this.folder = folder;
    }

    private record Known(Object stamp, Map<String, List<ToolCheck>> checks) {}

    /** Checks by tool, the newest of each last. */
    public synchronized Map<String, List<ToolCheck>> checks() {
        Object stamp = stamp();
        Known last = known;
        if (last == null || !last.stamp().equals(stamp)) {
            last = new Known(stamp, read());
            known = last;
        }
        return last.checks();
    }

    private Map<String, List<ToolCheck>> read() {
        Map<String, List<ToolCheck>> checks = new LinkedHashMap<>();
        if (Files.exists(file())) {
            AppendLog.read(file(), line -> add(checks, ToolCheck.parse(line)));
        }
        return checks;
    }

    private static void add(Map<String, List<ToolCheck>> checks, ToolCheck check) {
        List<ToolCheck> history = checks.computeIfAbsent(check.tool(), _ -> new ArrayList<>());
        history.add(check);
        if (history.size() > HISTORY) {
            history.removeFirst();
        }
    }

    /** Changes with the log. */
    public Object stamp() {
        try {
            BasicFileAttributes file = Files.readAttributes(file(), BasicFileAttributes.class);
            return List.of(file.size(), file.lastModifiedTime());
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the log to write to it.
     *
     * @throws dev.toolwright.store.StoreException if somebody else writes to it
     */
    public Writing write() {
        FolderLock lock = FolderLock.acquire(folder);
        try {
            int[] records = {0};
            Map<String, List<ToolCheck>> checks = new LinkedHashMap<>();
            AppendLog log = AppendLog.open(file(), Durability.PROCESS_DEATH, line -> {
                records[0]++;
                add(checks, ToolCheck.parse(line));
            });
            int kept = checks.values().stream().mapToInt(List::size).sum();
            return new Writing(lock, records[0] > SLACK * kept ? anew(log, checks) : log);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private AppendLog anew(AppendLog log, Map<String, List<ToolCheck>> checks) {
        log.close();
        AppendLog.replace(file(), checks.values().stream().flatMap(List::stream).map(ToolCheck::line).toList());
        return AppendLog.open(file(), Durability.PROCESS_DEATH);
    }

    /** Writes checks; what is written survives the death of this process. Thread-safe. */
    public static final class Writing implements AutoCloseable {

        private final FolderLock lock;
        private final AppendLog log;

        private Writing(FolderLock lock, AppendLog log) {
            this.lock = lock;
            this.log = log;
        }

        public void add(ToolCheck check) {
            log.append(check.line());
        }

        @Override
        public void close() {
            try (lock) {
                log.close();
            }
        }
    }

    private Path file() {
        return folder.resolve(FILE);
    }
}

package dev.toolwright.runs.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.runs.json.JsonOutput;
import dev.toolwright.solution.RunMemory;
import dev.toolwright.store.AppendLog;
import dev.toolwright.store.AppendLog.Durability;
import dev.toolwright.store.StoreException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * The memories of many runs in one {@link AppendLog}: a JSON object a line, with {@code run}, {@code place} and what was told
 * there. Survives the death of the process. What an earlier life was told is in memory until its run asks for it, or ends.
 * Thread-safe.
 */
public final class MemoryLog implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String RUN = "run";
    private static final String PLACE = "place";
    private static final String FORGET = "forget";

    private final AppendLog log;
    private final Map<String, Map<String, Queue<RunMemory.Told>>> earlier;

    private MemoryLog(AppendLog log, Map<String, Map<String, Queue<RunMemory.Told>>> earlier) {
        this.log = log;
        this.earlier = earlier;
    }

    /**
     * Opens a log, or begins one; costs one pass over it.
     *
     * @param wanted which runs will go on: of others nothing is read into memory
     * @throws StoreException if it can't be read or written, is damaged before its end, or is something else
     */
    public static MemoryLog open(Path path, Predicate<String> wanted) {
        Map<String, Map<String, Queue<RunMemory.Told>>> earlier = new ConcurrentHashMap<>();
        AtomicLong line = new AtomicLong();
        AppendLog log = AppendLog.open(path, Durability.PROCESS_DEATH, record -> {
            line.incrementAndGet();
            try {
                read(record, wanted, earlier);
            } catch (JsonProcessingException | IllegalArgumentException foreign) {
                throw new StoreException(
                        path + ", line " + line + ", is not the memory of a run: take another folder", path, foreign);
            }
        });
        return new MemoryLog(log, earlier);
    }

    /** The memory of one run. */
    public RunMemory of(String run) {
        Map<String, Queue<RunMemory.Told>> told = earlier.getOrDefault(run, Map.of());
        return new RunMemory() {
            @Override
            public Optional<Told> recall(String place) {
                Queue<Told> here = told.get(place);
                if (here == null) {
                    return Optional.empty();
                }
                synchronized (here) {
                    return Optional.ofNullable(here.poll());
                }
            }

            @Override
            public void keep(String place, Told what) {
                log.append(JsonOutput.line(out -> {
                    out.writeStringField(RUN, run);
                    out.writeStringField(PLACE, place);
                    ToldJson.write(out, what);
                }));
            }
        };
    }

    /** Lets go what an ended run was told earlier. */
    public void release(String run) {
        earlier.remove(run);
    }

    /** The next life of this run asks for everything anew, as after a failure that nothing could be done about. */
    public void forget(String run) {
        release(run);
        log.append(JsonOutput.line(out -> {
            out.writeStringField(RUN, run);
            out.writeBooleanField(FORGET, true);
        }));
    }

    @Override
    public void close() {
        log.close();
    }

    private static void read(
            String line, Predicate<String> wanted, Map<String, Map<String, Queue<RunMemory.Told>>> earlier)
            throws JsonProcessingException {
        JsonNode entry = JSON.readTree(line);
        String run = entry.path(RUN).asText();
        if (!wanted.test(run)) {
            return;
        }
        if (entry.path(FORGET).asBoolean()) {
            earlier.remove(run);
            return;
        }
        earlier.computeIfAbsent(run, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(entry.path(PLACE).asText(), _ -> new ArrayDeque<>())
                .add(ToldJson.read(entry));
    }
}

package dev.toolwright.models.recording;

import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.store.AppendLog;
import dev.toolwright.store.AppendLog.Durability;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A file that replies are written down in: a header line, then a line for each reply, in the order of their coming; lines
 * end with a tab and a checksum. Holds what models said, hashes of what they were asked and how the last message of that
 * begins, but no keys and no addresses. What was written survives a kill. Thread-safe; one process writes a file at a time.
 */
public final class Recording implements AutoCloseable {

    private final AppendLog log;

    private Recording(AppendLog log) {
        this.log = log;
    }

    /**
     * Begins a recording, or goes on with one.
     *
     * @param model whose replies are recorded, for the header of a new file
     * @param label what it is for, in one line; for the header of a new file
     * @throws IllegalArgumentException if the file is something else
     * @throws dev.toolwright.store.StoreException if it can't be written
     */
    public static Recording open(Path file, String model, String label, Clock clock) {
        AtomicBoolean begun = new AtomicBoolean();
        AppendLog log = AppendLog.open(file, Durability.PROCESS_DEATH, line -> {
            if (!begun.getAndSet(true)) {
                Header.read(line, file);
            }
        });
        if (!begun.get()) {
            log.append(new Header(model, clock.instant(), label).write());
        }
        return new Recording(log);
    }

    void add(ChatRequest request, String model, Reply reply) {
        log.append(Entry.of(request, model, reply).write());
    }

    @Override
    public void close() {
        log.close();
    }
}

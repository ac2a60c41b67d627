package dev.toolwright.toolmaker.journal;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.store.AppendLog;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.FolderLock;
import dev.toolwright.store.StoreException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A maker whose replies are on disk before they are used. Asked again for what it was asked before, it gives the reply that was
 * paid for then. It has a folder of its own, which is gone when the making has ended. For one making at a time.
 */
public final class MakingJournal implements ChatModel, AutoCloseable {

    private static final String FILE = "replies.log";
    private static final int HASH_KEPT = 32;

    private final ChatModel maker;
    private final FolderLock lock;
    private final AppendLog log;
    private final Map<String, Reply> kept;
    private final int recalled;
    private boolean asked;

    private MakingJournal(ChatModel maker, FolderLock lock, AppendLog log, Map<String, Reply> kept) {
        this.maker = maker;
        this.lock = lock;
        this.log = log;
        this.kept = kept;
        this.recalled = kept.size();
    }

    /**
     * Opens the journal of a making, or begins it.
     *
     * @param folder of all journals
     * @param making what tells this making from others: examples, prompts, name
     * @throws StoreException if another process is at the same making, or the folder can't be written
     */
    public static MakingJournal open(ChatModel maker, Path folder, List<String> making) {
        Path own = folder.resolve(RequestHash.of(making).substring(0, HASH_KEPT));
        FolderLock lock = FolderLock.acquire(own);
        try {
            Map<String, Reply> kept = new HashMap<>();
            AppendLog log = AppendLog.open(own.resolve(FILE), AppendLog.Durability.POWER_LOSS, line -> {
                KeptReply reply = KeptReply.of(line);
                kept.put(reply.request(), reply.reply());
            });
            return new MakingJournal(maker, lock, log, kept);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    @Override
    public String id() {
        return maker.id();
    }

    @Override
    public synchronized Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        String hash = RequestHash.of(maker.id(), request);
        Reply known = kept.get(hash);
        if (known != null) {
            return known;
        }
        Reply reply = maker.ask(request, deadline);
        log.append(new KeptReply(hash, reply).line());
        kept.put(hash, reply);
        asked = true;
        return reply;
    }

    /** How many replies there were when it was opened. */
    public int recalled() {
        return recalled;
    }

    /** Whether every reply so far was there already. */
    public synchronized boolean onlyRecalled() {
        return !asked;
    }

    /** Ends it: what was made is kept elsewhere. */
    public void discard() {
        log.close();
        AtomicFile.at(log.path()).delete();
        lock.discard();
    }

    /** Leaves it for the next time; after {@link #discard} it does nothing. */
    @Override
    public void close() {
        log.close();
        lock.close();
    }
}

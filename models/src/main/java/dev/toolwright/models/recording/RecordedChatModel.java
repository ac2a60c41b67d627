package dev.toolwright.models.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.store.AppendLog;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Replays a recording. A request that was recorded several times gets its replies in their order, then from the first again,
 * so that a run can be repeated in one process. Keeps the whole file in memory. Thread-safe.
 */
public final class RecordedChatModel implements ChatModel {

    private final Path file;
    private final List<Entry> entries;
    private final Map<RequestKey, Track> tracks = new HashMap<>();

    private RecordedChatModel(Path file, List<Entry> entries) {
        this.file = file;
        this.entries = entries;
        for (Entry entry : entries) {
            tracks.computeIfAbsent(entry.key(), key -> new Track()).replies.add(entry.reply());
        }
    }

    /**
     * Reads a recording; costs one pass over the file.
     *
     * @throws IllegalArgumentException if the file is no recording
     * @throws dev.toolwright.store.StoreException if it can't be read
     */
    public static RecordedChatModel open(Path file) {
        List<String> lines = new ArrayList<>();
        AppendLog.read(file, lines::add);
        Header.read(lines.isEmpty() ? "" : lines.getFirst(), file);
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            entries.add(entry(line, file));
        }
        return new RecordedChatModel(file, entries);
    }

    private static Entry entry(String line, Path file) {
        try {
            return Entry.read(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " has a line that is no recorded reply", e);
        }
    }

    @Override
    public String id() {
        return "recording:" + file;
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) {
        RequestKey key = RequestKey.of(request);
        @Nullable Track track = tracks.get(key);
        if (track == null) {
            throw new ChatModelException(
                    Kind.NOT_RECORDED,
                    file + " has no reply to this request: " + new Nearest(entries).describe(key, Entry.last(request)));
        }
        return track.next();
    }

    private static final class Track {

        private final List<Reply> replies = new ArrayList<>();
        private final AtomicInteger played = new AtomicInteger();

        Reply next() {
            return replies.get(Math.floorMod(played.getAndIncrement(), replies.size()));
        }
    }
}

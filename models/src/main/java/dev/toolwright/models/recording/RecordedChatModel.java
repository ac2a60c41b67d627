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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * Replays a recording. A request that was recorded several times gets its replies in their order, then from the first again,
 * so that a run can be repeated in one process. Keeps the whole file in memory. Thread-safe.
 */
public final class RecordedChatModel implements ChatModel {

    private final String name;
    private final List<Header> headers = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<RequestKey, Track> tracks = new HashMap<>();
    private final UnaryOperator<RequestKey> key;

    private RecordedChatModel(String name, List<Path> files, UnaryOperator<RequestKey> key) {
        this.name = name;
        this.key = key;
        files.forEach(this::read);
        for (Entry entry : entries) {
            tracks.computeIfAbsent(key.apply(entry.key()), same -> new Track()).replies.add(entry.reply());
        }
    }

    /**
     * Reads a recording; costs one pass over the file.
     *
     * @throws IllegalArgumentException if the file is no recording
     * @throws dev.toolwright.store.StoreException if it can't be read
     */
    public static RecordedChatModel open(Path file) {
        return new RecordedChatModel(file.toString(), List.of(file), UnaryOperator.identity());
    }

    /**
     * Reads several recordings as if they were one, in which a request is also found where it was asked with other options:
     * for replies that are to outlive a change of a limit or a temperature.
     */
    static RecordedChatModel openAll(List<Path> files) {
        return new RecordedChatModel(files.toString(), files, RequestKey::withoutOptions);
    }

    private void read(Path file) {
        List<String> lines = new ArrayList<>();
        AppendLog.read(file, lines::add);
        headers.add(Header.read(lines.isEmpty() ? "" : lines.getFirst(), file));
        for (String line : lines.subList(1, lines.size())) {
            entries.add(entry(line, file));
        }
    }

    /** What stands at the head of each file. */
    List<Header> headers() {
        return headers;
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
        return "recording:" + name;
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) {
        return find(request).orElseThrow(() -> new ChatModelException(
                Kind.NOT_RECORDED,
                name + " has no reply to this request: "
                        + new Nearest(entries).describe(RequestKey.of(request), Entry.last(request))));
    }

    /** The next reply to a request; empty if none was recorded. */
    Optional<Reply> find(ChatRequest request) {
        return Optional.ofNullable(tracks.get(key.apply(RequestKey.of(request)))).map(Track::next);
    }

    private static final class Track {

        private final List<Reply> replies = new ArrayList<>();
        private final AtomicInteger played = new AtomicInteger();

        Reply next() {
            return replies.get(Math.floorMod(played.getAndIncrement(), replies.size()));
        }
    }
}

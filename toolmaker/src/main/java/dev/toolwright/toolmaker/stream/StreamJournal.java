package dev.toolwright.toolmaker.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.chat.Reply;
import dev.toolwright.store.AppendLog;
import dev.toolwright.store.AppendLog.Durability;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a stream has done, in the order in which it was done: replies of models, answers, and which answers' uses are on record.
 * In memory are the replies to work that is not done, and the answers of earlier runs until they are asked for. Thread-safe.
 */
final class StreamJournal implements AutoCloseable {

    private static final String FILE = "stream.log";

    /** Replies to the same request of the same work, oldest first. */
    private final Map<String, Map<String, Deque<Reply>>> replies = new HashMap<>();

    private final Map<Long, StreamAnswer> answers = new TreeMap<>();
    private final Map<Long, StreamAnswer> unrecorded = new TreeMap<>();
    private final AppendLog log;
    private long lastUse;

    private StreamJournal(Path folder) {
        this.log = AppendLog.open(folder.resolve(FILE), Durability.POWER_LOSS, this::replay);
    }

    /** @param folder held by this process */
    static StreamJournal open(Path folder) {
        return new StreamJournal(folder);
    }

    /** The next reply that earlier runs got to this request, for work that they did not finish. */
    synchronized Optional<Reply> takeReply(String work, String key) {
        Deque<Reply> kept = replies.getOrDefault(work, Map.of()).get(key);
        return kept == null ? Optional.empty() : Optional.ofNullable(kept.poll());
    }

    void keepReply(String work, String key, Reply reply) {
        append(JournalJson.of(reply).put("type", "reply").put("work", work).put("key", key));
    }

    /** The work is done, well or badly: its replies are not given again. */
    void finish(String work) {
        append(JournalJson.JSON.createObjectNode().put("type", "finished").put("work", work));
        forget(work);
    }

    /** Keeps what became of a question, which is then done if there is an answer. */
    void keep(StreamAnswer answer, String work) {
        append(JournalJson.of(answer).put("type", "answer").put("work", work));
        forget(work);
    }

    /** The use of this question is on record under this number. */
    void recorded(long position, long use) {
        append(JournalJson.JSON.createObjectNode().put("type", "use").put("position", position).put("number", use));
    }

    /** What an earlier run answered at this position; given once. */
    synchronized Optional<StreamAnswer> takeAnswer(long position) {
        return Optional.ofNullable(answers.remove(position));
    }

    /** Answers of earlier runs of which it is not known whether their use came on record before they were stopped. */
    synchronized List<StreamAnswer> unrecorded() {
        return List.copyOf(unrecorded.values());
    }

    /** Number of the last use that is known to be on record; 0 if there is none. */
    synchronized long lastUse() {
        return lastUse;
    }

    @Override
    public void close() {
        log.close();
    }

    private void append(ObjectNode record) {
        log.append(record.toString());
    }

    private synchronized void forget(String work) {
        replies.remove(work);
    }

    private synchronized void replay(String record) {
        JsonNode node = JournalJson.parse(record);
        switch (node.path("type").asText()) {
            case "reply" -> replies.computeIfAbsent(node.path("work").asText(), _ -> new HashMap<>())
                    .computeIfAbsent(node.path("key").asText(), _ -> new ArrayDeque<>())
                    .add(JournalJson.reply(node));
            case "finished" -> forget(node.path("work").asText());
            case "answer" -> replay(JournalJson.answer(node), node.path("work").asText());
            case "use" -> {
                unrecorded.remove(node.path("position").asLong());
                lastUse = Math.max(lastUse, node.path("number").asLong());
            }
            default -> throw new IllegalStateException("the stream's journal was written by a newer version of this program");
        }
    }

    private void replay(StreamAnswer answer, String work) {
        forget(work);
        if (answer.answer().isPresent()) {
            answers.put(answer.position(), answer);
        }
        if (answer.use().isPresent()) {
            unrecorded.put(answer.position(), answer);
        }
    }
}

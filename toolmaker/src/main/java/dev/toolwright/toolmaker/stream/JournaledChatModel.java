package dev.toolwright.toolmaker.stream;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps every reply in the stream's journal before anybody sees it, and gives it again to the same piece of work after a kill:
 * what was paid for once is not asked for again. Thread-safe.
 */
final class JournaledChatModel implements ChatModel {

    /** The piece of work that a thread is at: what a reply belongs to. Unbound, nothing is kept. */
    static final ScopedValue<String> WORK = ScopedValue.newInstance();

    private final ChatModel model;
    private final StreamJournal journal;

    JournaledChatModel(ChatModel model, StreamJournal journal) {
        this.model = model;
        this.journal = journal;
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        if (!WORK.isBound()) {
            return model.ask(request, deadline);
        }
        String key = Digests.of(model.id() + "\n" + request);
        Optional<Reply> kept = journal.takeReply(WORK.get(), key);
        if (kept.isPresent()) {
            return kept.get();
        }
        Reply reply = model.ask(request, deadline);
        // calls of tools have no place in this talk: nothing is offered that could be called
        Reply textOnly = new Reply(reply.text(), List.of(), reply.usage());
        journal.keepReply(WORK.get(), key, textOnly);
        return textOnly;
    }
}

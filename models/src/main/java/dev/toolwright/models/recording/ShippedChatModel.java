package dev.toolwright.models.recording;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.chat.Role;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Plays a role for which no model is configured, from the recordings that came with the program. Says so when it is first
 * asked; for a request that nobody recorded it says how to configure a model. Thread-safe.
 */
public final class ShippedChatModel implements ChatModel {

    private final Role role;
    private final Optional<ShippedRecordings> recordings;
    private final Consumer<String> notices;
    private final AtomicBoolean told = new AtomicBoolean();

    /**
     * @param recordings empty if none came with the program
     * @param notices is told once, in one line, that recorded replies play
     */
    public ShippedChatModel(Role role, Optional<ShippedRecordings> recordings, Consumer<String> notices) {
        this.role = role;
        this.recordings = recordings;
        this.notices = notices;
    }

    @Override
    public String id() {
        return "recorded";
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) {
        Optional<RecordedChatModel> model = recordings.map(ShippedRecordings::model);
        if (model.isEmpty()) {
            throw new ChatModelException(Kind.NOT_RECORDED, "no model is configured for " + word() + "; " + advice());
        }
        if (!told.getAndSet(true)) {
            recordings.get().announce(notices);
        }
        return model.get().find(request).orElseThrow(() -> new ChatModelException(
                Kind.NOT_RECORDED,
                "no model is configured for " + word() + ", and the recorded replies have none to this request ('"
                        + Entry.brief(request) + "'); " + advice()));
    }

    private String advice() {
        return "name one: --" + word() + " openai:NAME, or 'models: {" + word() + ": openai:NAME}' in toolwright.yaml";
    }

    private String word() {
        return role.name().toLowerCase(Locale.ROOT);
    }
}

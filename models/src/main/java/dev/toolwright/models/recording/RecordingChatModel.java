package dev.toolwright.models.recording;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import java.time.Instant;

/** Writes every reply down before it hands it on. Failures are not recorded. */
public final class RecordingChatModel implements ChatModel {

    private final ChatModel model;
    private final Recording recording;

    /** @param recording stays open; may be shared by several models */
    public RecordingChatModel(ChatModel model, Recording recording) {
        this.model = model;
        this.recording = recording;
    }

    @Override
    public String id() {
        return model.id();
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) throws InterruptedException {
        Reply reply = model.ask(request, deadline);
        recording.add(request, model.id(), reply);
        return reply;
    }
}

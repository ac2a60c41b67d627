package dev.toolwright.solver;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Message;
import dev.toolwright.chat.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** A model that says what a script says, and remembers what it was sent. For one run and one thread. */
final class ScriptedModel implements ChatModel {

    private final Function<ChatRequest, Reply> script;
    private final List<ChatRequest> requests = new ArrayList<>();

    private ScriptedModel(Function<ChatRequest, Reply> script) {
        this.script = script;
    }

    static ScriptedModel of(Function<ChatRequest, Reply> script) {
        return new ScriptedModel(script);
    }

    /** Replies with these, {@link Reply}s or {@link ChatModelException}s, in order; asked for more it fails the test. */
    static ScriptedModel of(Object... script) {
        Iterator<Object> lines = List.of(script).iterator();
        return new ScriptedModel(_ -> {
            Object line = lines.next();
            if (line instanceof ChatModelException failure) {
                throw failure;
            }
            return (Reply) line;
        });
    }

    /** Replies with this again and again, with a number, so that no call and no thought is the same as an earlier one. */
    static ScriptedModel always(Reply reply) {
        int[] count = {0};
        return new ScriptedModel(_ -> Replies.numbered(reply, ++count[0]));
    }

    @Override
    public String id() {
        return "scripted";
    }

    @Override
    public Reply ask(ChatRequest request, Instant deadline) {
        requests.add(request);
        return script.apply(request);
    }

    List<ChatRequest> requests() {
        return requests;
    }

    /** What was visible in the n-th request, from 0. */
    List<Message> sent(int n) {
        return requests.get(n).conversation().visible();
    }
}

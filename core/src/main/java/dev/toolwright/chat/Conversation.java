package dev.toolwright.chat;

import static java.util.Objects.requireNonNull;

import dev.toolwright.chat.Message.UserMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said so far: a persistent list. Adding a message makes a new conversation that shares all before it, so a tree
 * of thousands of conversations holds each message once. Immutable; {@link #plus} costs O(1), listing O(size).
 */
public final class Conversation {

    private static final Conversation EMPTY = new Conversation(null, null);

    private final @Nullable Conversation before;
    private final @Nullable Message last;
    private final int size;

    private Conversation(@Nullable Conversation before, @Nullable Message last) {
        this.before = before;
        this.last = last;
        this.size = before == null ? 0 : before.size + 1;
    }

    public static Conversation empty() {
        return EMPTY;
    }

    public static Conversation of(Message... messages) {
        Conversation conversation = EMPTY;
        for (Message message : messages) {
            conversation = conversation.plus(message);
        }
        return conversation;
    }

    public Conversation plus(Message message) {
        return new Conversation(this, message);
    }

    public int size() {
        return size;
    }

    public Optional<Message> last() {
        return Optional.ofNullable(last);
    }

    /** All but the last message; absent if there is none. */
    public Optional<Conversation> before() {
        return Optional.ofNullable(before);
    }

    /** All messages, oldest first, hidden ones included. */
    public List<Message> messages() {
        Message[] messages = new Message[size];
        Conversation at = this;
        for (int i = size - 1; i >= 0; i--) {
            messages[i] = requireNonNull(at.last);
            at = requireNonNull(at.before);
        }
        return List.of(messages);
    }

    /** What is sent to a model: all messages but hidden ones, oldest first. */
    public List<Message> visible() {
        return messages().stream()
                .filter(message -> !(message instanceof UserMessage user && user.hidden()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conversation that && size == that.size && messages().equals(that.messages());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(messages().toArray());
    }

    @Override
    public String toString() {
        return messages().toString();
    }
}

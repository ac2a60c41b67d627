package dev.toolwright.chat;

import static java.util.Objects.requireNonNull;

import dev.toolwright.chat.Message.UserMessage;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said so far: a persistent list. Adding a message makes a new conversation that shares all before it, so a tree
 * of thousands of conversations holds each message once. Immutable and thread-safe; {@link #plus} costs O(1), listing
 * O(size).
 */
public final class Conversation {

    private static final Conversation EMPTY = new Conversation(null, null);

    private final @Nullable Conversation before;
    private final @Nullable Message last;
    private final int size;
    private @Nullable Formed formed;

    /**
     * Makes something of a message, always the same of the same. Known by identity, so best a constant.
     *
     * @param <T> immutable
     */
    @FunctionalInterface
    public interface Form<T> {
        T of(Message message);
    }

    private record Formed(Form<?> form, Object value) {}

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
        return messages().stream().filter(message -> !isHidden(message)).toList();
    }

    /**
     * The same messages in a form. What became of a message is kept beside it: a message that a thousand conversations share,
     * or a thousand requests of one chain, is formed once. The last form is kept only.
     */
    public <T> List<T> visible(Form<T> form) {
        ArrayDeque<T> all = new ArrayDeque<>(size);
        Conversation at = this;
        for (int i = size; i > 0; i--) {
            Message message = requireNonNull(at.last);
            if (!isHidden(message)) {
                all.addFirst(at.formed(form, message));
            }
            at = requireNonNull(at.before);
        }
        return List.copyOf(all);
    }

    /** Threads that come here together may form a message twice, to the same effect. */
    @SuppressWarnings("unchecked") // what was formed by this very form is of its type
    private <T> T formed(Form<T> form, Message message) {
        Formed known = formed;
        if (known != null && known.form == form) {
            return (T) known.value;
        }
        T value = form.of(message);
        formed = new Formed(form, requireNonNull(value));
        return value;
    }

    private static boolean isHidden(Message message) {
        return message instanceof UserMessage user && user.hidden();
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

package dev.toolwright.tool;

import java.util.stream.Stream;

/** Port: lists tools and announces when the list has changed. Implementations are thread-safe. */
public interface ToolSource {

    /** All tools of this source; the caller closes the stream. */
    Stream<Tool> tools();

    /**
     * Calls {@code listener} after each change, from whichever thread made it, until the returned handle is closed.
     * A source that never changes never calls.
     */
    Subscription onChange(Runnable listener);

    /** Ends an announcement; closing twice does nothing. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}

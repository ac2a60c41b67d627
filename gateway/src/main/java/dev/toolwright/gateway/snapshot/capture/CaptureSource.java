package dev.toolwright.gateway.snapshot.capture;

import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.tool.Tool;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Port: finds captured answers. Implementations are thread-safe. */
public interface CaptureSource extends AutoCloseable {

    /** @param key of a call; its captures come in the order in which they were made, none if it never was */
    List<Capture> find(String key);

    /** Of {@link #find}, what answers the call: for who asks thousands of times a second. */
    default List<KeptAnswer> answers(String key) {
        return find(key).stream().map(Capture::kept).toList();
    }

    /** The distinct calls of one tool that have captures, by their keys. */
    List<CanonicalCall> calls(String tool);

    /** All tools that have captures, by their identities. */
    Map<String, Tool> tools();

    /** Hands over all captures, call by call in the order of their keys, those of one call in the order in which they were made. */
    void forEach(Consumer<Capture> reader);

    /** How messages name it. */
    String label();

    @Override
    void close();
}

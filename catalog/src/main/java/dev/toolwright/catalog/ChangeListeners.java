package dev.toolwright.catalog;

import dev.toolwright.tool.ToolSource.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who wants to know of changes. Thread-safe. */
final class ChangeListeners {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Subscription add(Runnable listener) {
        Runnable own = listener::run;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    void announce() {
        listeners.forEach(Runnable::run);
    }
}

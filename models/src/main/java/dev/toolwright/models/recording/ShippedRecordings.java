package dev.toolwright.models.recording;

import dev.toolwright.store.Folders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The recordings that came with the program: all files {@code *.jsonl} of a folder, read when the first reply is wanted. They
 * stand in for models of several roles, and in one run they are announced once. Thread-safe.
 */
public final class ShippedRecordings {

    private static final String SUFFIX = ".jsonl";

    private final Path folder;
    private final AtomicBoolean announced = new AtomicBoolean();
    private @Nullable RecordedChatModel model;

    private ShippedRecordings(Path folder) {
        this.folder = folder;
    }

    /** Those of a folder; empty if it holds none. */
    public static Optional<ShippedRecordings> in(Path folder) {
        return Folders.files(folder, SUFFIX).isEmpty() ? Optional.empty() : Optional.of(new ShippedRecordings(folder));
    }

    /** What they say; a request is found also if it only differs in its options. */
    synchronized RecordedChatModel model() {
        if (model == null) {
            model = RecordedChatModel.openAll(Folders.files(folder, SUFFIX));
        }
        return model;
    }

    void announce(Consumer<String> notices) {
        if (!announced.getAndSet(true)) {
            notices.accept("no model is configured for making and using tools: replies play that were " + origin());
        }
    }

    /** {@code recorded by hand on 2026-11-24}: labels and dates of all files. */
    private String origin() {
        List<Header> headers = model().headers();
        String labels = headers.stream()
                .map(header -> header.label().isBlank() ? "recorded" : header.label())
                .distinct()
                .collect(Collectors.joining(" or "));
        List<LocalDate> days = headers.stream()
                .map(header -> LocalDate.ofInstant(header.date(), ZoneOffset.UTC))
                .sorted()
                .toList();
        return labels + " on " + days.getFirst() + (days.getFirst().equals(days.getLast()) ? "" : " to " + days.getLast());
    }
}

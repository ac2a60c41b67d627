package dev.toolwright.gateway.hold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.gateway.hold.HeldCall.Decision;
import dev.toolwright.gateway.hold.HeldCall.State;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.FolderLock;
import dev.toolwright.store.StoreException;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Held calls in a folder, each a file that is replaced as a whole. Their ids come from tool and arguments, so that processes
 * that ask for the same call hold it once. One process decides at a time. Thread-safe.
 */
public final class HeldCalls {

    private static final Pattern ID = Pattern.compile("h[0-9a-f]{8}(-[1-9]\\d{0,5})?");
    private static final String SUFFIX = ".json";
    private static final int HASH_BYTES = 4;

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final Path folder;
    private final Clock clock;

    /** @param folder made when a call is first held */
    public HeldCalls(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** All of them, oldest first; those that are closed too. */
    public List<HeldCall> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .flatMap(name -> find(name.substring(0, name.length() - SUFFIX.length())).stream())
                    .sorted(Comparator.comparing(HeldCall::heldAt).thenComparing(HeldCall::id))
                    .toList();
        } catch (IOException failure) {
            throw new StoreException("cannot list " + folder + ": " + failure.getMessage(), folder, failure);
        }
    }

    public Optional<HeldCall> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        AtomicFile file = file(id);
        return file.exists() ? HeldCallJson.read(file.read()) : Optional.empty();
    }

    /** The one of this call that is not closed; held from now on if there is none. */
    synchronized HeldCall hold(String provider, ToolCall call) {
        String hash = "h" + hash(call.tool() + "\n" + canonical(call.arguments()));
        for (int number = 1; ; number++) {
            String id = number == 1 ? hash : hash + "-" + number;
            Optional<HeldCall> known = find(id);
            if (known.isEmpty()) {
                HeldCall held = new HeldCall(
                        id, provider, call, clock.instant(), State.WAITING, Optional.empty(), Optional.empty());
                write(held);
                return held;
            }
            if (known.get().state() != State.CLOSED) {
                return known.get();
            }
        }
    }

    /** The model knows what came of it. */
    synchronized void close(HeldCall held) {
        write(held.with(State.CLOSED));
    }

    /**
     * Takes a call that waits; whoever has it makes it, and tells {@link #answered}.
     *
     * @throws UndecidableException if there is none of this id that waits, or another process decides right now
     */
    public HeldCall begin(String id, String by, String reason) {
        return decide(id, State.BEGUN, by, reason);
    }

    /** @throws UndecidableException if there is none of this id that waits, or another process decides right now */
    public HeldCall refuse(String id, String by, String reason) {
        return decide(id, State.REFUSED, by, reason);
    }

    /** Keeps what came back, for the model when it asks again. */
    public synchronized HeldCall answered(HeldCall begun, Observation answer) {
        HeldCall answered = begun.answered(answer);
        write(answered);
        return answered;
    }

    private synchronized HeldCall decide(String id, State to, String by, String reason) {
        if (!Files.isDirectory(folder)) {
            throw new UndecidableException("no call is held");
        }
        try (FolderLock _ = FolderLock.acquire(folder)) {
            HeldCall held = find(id).orElseThrow(() -> new UndecidableException("there is no held call " + printable(id)));
            if (held.state() != State.WAITING) {
                throw new UndecidableException(id + " does not wait any more: it is " + held.state().name().toLowerCase(Locale.ROOT));
            }
            HeldCall decided = held.decided(to, new Decision(by, clock.instant(), reason));
            write(decided);
            return decided;
        }
    }

    private static String printable(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "?");
    }

    private AtomicFile file(String id) {
        return AtomicFile.at(folder.resolve(id + SUFFIX));
    }

    private void write(HeldCall held) {
        file(held.id()).write(HeldCallJson.write(held));
    }

    /** The same for arguments that differ in order and white space only. */
    private static String canonical(String arguments) {
        try {
            return SORTED.writeValueAsString(SORTED.readValue(arguments, Object.class));
        } catch (JsonProcessingException noJson) {
            return arguments;
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

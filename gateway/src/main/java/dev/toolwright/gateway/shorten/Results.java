package dev.toolwright.gateway.shorten;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Long answers, kept for who asks for more of them: in memory, those used last, up to a number of characters in all. Thread-safe.
 */
public final class Results {

    /** In characters, of all runs together; parsed they take some times as much memory. */
    private static final long MOST_CHARACTERS = 16_000_000;

    private static final int HANDLE_BYTES = 4;

    private final Cache<Key, Result> kept;

    private Results(long characters) {
        kept = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((Key _, Result result) -> Math.max(1, result.characters()))
                .build();
    }

    /** @param run whose answer it is: no run sees another's */
    private record Key(Object run, String handle) {}

    private record Result(JsonNode value, int characters) {}

    public static Results open() {
        return open(MOST_CHARACTERS);
    }

    static Results open(long characters) {
        return new Results(characters);
    }

    /** Keeps an answer under a name that depends on its text alone, so that equal runs give equal names. */
    String keep(Object run, String text, JsonNode value) {
        String handle = "r" + HexFormat.of().formatHex(sha256(text), 0, HANDLE_BYTES);
        kept.put(new Key(run, handle), new Result(value, text.length()));
        return handle;
    }

    Optional<JsonNode> find(Object run, String handle) {
        return Optional.ofNullable(kept.getIfPresent(new Key(run, handle))).map(Result::value);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

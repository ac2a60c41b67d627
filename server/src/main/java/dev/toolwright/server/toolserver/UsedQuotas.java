package dev.toolwright.server.toolserver;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.store.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of a day's calls each user has had, so that a server that is started anew goes on counting. Belongs to one server.
 * Thread-safe.
 */
final class UsedQuotas {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

    private record Content(@JsonProperty(value = "day", required = true) String day, @JsonProperty(value = "calls", required = true) Map<String, Long> calls) {}

    private final AtomicFile file;
    private final Map<String, Long> calls = new TreeMap<>();
    private LocalDate day = LocalDate.MIN;

    private UsedQuotas(AtomicFile file) {
        this.file = file;
    }

    /** @throws IllegalArgumentException if the file holds something else */
    static UsedQuotas at(Path path) {
        UsedQuotas quotas = new UsedQuotas(AtomicFile.at(path));
        if (quotas.file.exists()) {
            try {
                Content content = JSON.readValue(quotas.file.readBytes(), Content.class);
                quotas.day = LocalDate.parse(content.day());
                quotas.calls.putAll(content.calls());
            } catch (IOException | DateTimeException unreadable) {
                throw new IllegalArgumentException(
                        path + " does not say how many calls users have had; without it counting begins anew", unreadable);
            }
        }
        return quotas;
    }

    synchronized long of(String user, LocalDate asked) {
        return asked.equals(day) ? calls.getOrDefault(user, 0L) : 0;
    }

    /** @throws dev.toolwright.store.StoreException if it can't be written */
    synchronized void set(String user, LocalDate today, long used) {
        if (!today.equals(day)) {
            day = today;
            calls.clear();
        }
        calls.put(user, used);
        try {
            file.write(JSON.writeValueAsString(new Content(day.toString(), calls)));
        } catch (JsonProcessingException e) {
            throw new AssertionError("names and numbers can be written", e);
        }
    }
}

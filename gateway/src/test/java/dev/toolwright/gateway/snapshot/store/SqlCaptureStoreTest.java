package dev.toolwright.gateway.snapshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.tool.Provenance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlCaptureStoreTest {

    @TempDir
    Path folder;

    @Test
    void find_afterReopening_givesBackEverythingInItsOrder() {
        Provenance simulated = new Provenance.Simulated("some:model", "ab12", -42);
        Capture first = Captures.capture("Rome", "s1", "{\"t\":20}");
        Capture second = Captures.by(simulated, Captures.capture("Rome", "s2", "{\"t\":21,\"word\":\"caf\u00e9 \ud83d\ude00\"}"));
        Capture third = Captures.by(Provenance.HAND_WRITTEN, first);
        Capture other = Captures.capture("Oslo", "s1", "{\"t\":20}");
        try (SqlCaptureStore store = Captures.open(folder.resolve("s.db"))) {
            for (Capture capture : List.of(first, other, second, third)) {
                store.add(Captures.WEATHER, capture);
            }
        }

        try (SqlCaptureStore store = Captures.open(folder.resolve("s.db"))) {
            assertThat(store.find(first.call().key())).containsExactly(first, second, third);
            assertThat(store.find("none")).isEmpty();
            assertThat(store.calls(first.call().tool())).containsExactlyInAnyOrder(first.call(), other.call());
            assertThat(store.tools()).containsExactly(java.util.Map.entry(first.call().tool(), Captures.WEATHER));
            List<Capture> all = new ArrayList<>();
            store.forEach(all::add);
            assertThat(all).hasSize(4).containsSubsequence(first, second, third);
        }
    }
}

package dev.toolwright.gateway.snapshot.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.gateway.snapshot.store.Captures;
import dev.toolwright.gateway.snapshot.store.SqlCaptureStore;
import dev.toolwright.tool.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    private static final Redactor REDACTOR = Redactor.withoutCredentials();

    @TempDir
    Path folder;

    private SqlCaptureStore store() {
        SqlCaptureStore store = Captures.open(folder.resolve("s.db"));
        store.add(Captures.WEATHER, Captures.capture("Rome", "s1", "{\"t\":20,\"key\":\"[redacted by entropy]\"}"));
        store.add(Captures.WEATHER, Captures.capture("Oslo", "s1", "{\"t\":-3}"));
        store.add(Captures.WEATHER, Captures.capture("Rome", "s2", "{\"t\":22}"));
        store.add(Captures.WEATHER, Captures.by(new Provenance.Simulated("m", "p", 7), Captures.capture("Bern", "s2", "{\"t\":1}")));
        store.add(Captures.WEATHER, Captures.by(Provenance.HAND_WRITTEN, Captures.capture("Bern", "s3", "{\"t\":2}")));
        return store;
    }

    private Path released() {
        Path bundle = folder.resolve("bundle");
        try (SqlCaptureStore store = store()) {
            Release.write(store, "CC0-1.0", REDACTOR, bundle);
        }
        return bundle;
    }

    private static List<Capture> all(CaptureSource source) {
        List<Capture> all = new ArrayList<>();
        source.forEach(all::add);
        return all;
    }

    @Test
    void open_released_givesBackEveryCapture_andCountsThem() {
        Path bundle = released();
        try (SqlCaptureStore store = Captures.open(folder.resolve("s.db"));
                Bundle opened = Bundle.open(bundle)) {
            assertThat(all(opened)).isEqualTo(all(store));
            assertThat(opened.tools()).isEqualTo(store.tools());
            String rome = Captures.call("Rome").key();
            assertThat(opened.find(rome)).hasSize(2).isEqualTo(store.find(rome));
            assertThat(opened.manifest().licence()).isEqualTo("CC0-1.0");
            assertThat(opened.manifest().counts())
                    .containsEntry("captures", 5L).containsEntry("calls", 3L).containsEntry("tools", 1L)
                    .containsEntry("real", 3L).containsEntry("simulated", 1L).containsEntry("handWritten", 1L);
            assertThat(opened.manifest().redactions()).containsEntry("entropy", 2L).containsEntry("name", 0L);
        }
    }

    @Test
    void write_twice_isTheSameBundle_andNeverReplacesOne() {
        Path bundle = released();
        try (SqlCaptureStore store = Captures.open(folder.resolve("s.db"));
                Bundle opened = Bundle.open(bundle)) {
            assertThat(Release.write(store, "CC0-1.0", REDACTOR, folder.resolve("again"))).isEqualTo(opened.name());
            assertThat(Release.write(store, "MIT", REDACTOR, folder.resolve("other"))).isNotEqualTo(opened.name());
            assertThatThrownBy(() -> Release.write(store, "CC0-1.0", REDACTOR, bundle)).hasMessageContaining("never changes");
        }
    }

    @Test
    void write_secretInTheStore_isRefused_andNothingIsThere() {
        try (SqlCaptureStore store = store()) {
            store.add(Captures.WEATHER, Captures.capture("Bonn", "s1", "{\"password\":\"hunter2\"}"));

            assertThatThrownBy(() -> Release.write(store, "CC0-1.0", REDACTOR, folder.resolve("b")))
                    .hasMessageContaining("looks like a secret");
            assertThat(folder.resolve("b")).doesNotExist();
        }
    }

    /** Any byte of any file, changed to any other. */
    @Test
    void open_oneByteChanged_isRefusedWithThePlace() throws IOException {
        Path bundle = released();
        Random random = new Random(7);
        List<Path> files;
        try (Stream<Path> list = Files.list(bundle)) {
            files = list.sorted().toList();
        }
        for (Path file : files) {
            byte[] sound = Files.readAllBytes(file);
            for (int round = 0; round < 12; round++) {
                byte[] damaged = sound.clone();
                int at = round == 0 ? 0 : round == 1 ? sound.length - 1 : random.nextInt(sound.length);
                damaged[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, damaged);

                assertThatThrownBy(() -> Bundle.open(bundle))
                        .as("%s, byte %d", file.getFileName(), at)
                        .isInstanceOf(RuntimeException.class)
                        .hasMessageContaining(bundle.toString());
                if (file.toString().endsWith(".jsonl") && damaged[at] != '\n' && sound[at] != '\n') {
                    long line = 1 + new String(sound, 0, at, java.nio.charset.StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n').count();
                    assertThatThrownBy(() -> Bundle.open(bundle)).hasMessageStartingWith(file + ": line " + line + " ");
                }
            }
            Files.write(file, sound);
        }
        Bundle.open(bundle).close();
    }

    @Test
    void open_fileMissingOrForeignOrLinesMoved_isRefused() throws IOException {
        Path bundle = released();
        Path captures = bundle.resolve("captures.jsonl");
        List<String> lines = Files.readAllLines(captures);
        Files.writeString(captures, String.join("\n", lines.reversed()) + "\n");
        assertThatThrownBy(() -> Bundle.open(bundle)).hasMessageContaining("captures.jsonl: whole lines are missing");
        Files.writeString(captures, String.join("\n", lines) + "\n");
        Files.writeString(bundle.resolve("more.txt"), "x");
        assertThatThrownBy(() -> Bundle.open(bundle)).hasMessageContaining("more.txt: no bundle has such a file");
        Files.delete(bundle.resolve("more.txt"));
        Files.delete(bundle.resolve("tools.jsonl"));
        assertThatThrownBy(() -> Bundle.open(bundle)).hasMessageContaining("tools.jsonl: it is missing");
    }
}

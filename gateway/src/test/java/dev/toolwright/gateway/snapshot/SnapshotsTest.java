package dev.toolwright.gateway.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.gateway.TracedCaller;
import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.redaction.Redactor;
import dev.toolwright.gateway.snapshot.store.Captures;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.tool.ToolCaller;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each mode answers, and what it keeps. */
class SnapshotsTest {

    private static final Provenance SIMULATED = new Provenance.Simulated("m", "p", 3);

    @TempDir
    Path folder;

    private int sessions;

    /** Gives these answers in turn, and none after them. */
    private static TracedCaller api(String... answers) {
        Queue<String> left = new ArrayDeque<>(List.of(answers));
        return (_, _, _) -> {
            String answer = left.remove();
            return answer.isEmpty()
                    ? new Observation("{\"error\":\"lost\"}", ObservationStatus.FAILED).withOrigin(Origin.REAL)
                    : Observation.ok(answer).withOrigin(Origin.REAL);
        };
    }

    private static ToolCaller simulation() {
        return (call, _) -> Observation.ok("{\"made\":\"up\"}").withOrigin(Origin.of(SIMULATED));
    }

    private final class Session implements AutoCloseable {

        private final Snapshots snapshots;
        private final ToolCaller caller;

        Session(SnapshotSettings settings, TracedCaller live, String instruction) {
            snapshots = new Snapshots(
                    settings, folder.resolve("s.db"), Redactor.withoutCredentials(), SnapshotsTest::simulation, Clock.systemUTC());
            caller = snapshots.caller(
                    live,
                    name -> name.equals("weather") ? Optional.of(Captures.WEATHER) : Optional.empty(),
                    new Asking("session " + sessions++, "", instruction));
        }

        Observation weather(String city) throws InterruptedException {
            return caller.call(new ToolCall("1", "weather", "{\"city\":\"" + city + "\"}"), Instant.MAX);
        }

        @Override
        public void close() {
            snapshots.close();
        }
    }

    private Session open(SnapshotMode mode, String instruction, String... answers) {
        return new Session(SnapshotSettings.of(mode), api(answers), instruction);
    }

    @Test
    void replay_stateThatTheInstructionChanged_isGivenInItsOrder_andTheNewestToOthers() throws Exception {
        try (Session capture = open(SnapshotMode.CAPTURE, "a", "[]", "[1]")) {
            capture.weather("Rome");
            capture.weather("Rome");
        }
        try (Session other = open(SnapshotMode.CAPTURE, "b", "[1,2]")) {
            other.weather("Rome");
        }

        try (Session replay = open(SnapshotMode.REPLAY, "a")) {
            assertThat(replay.weather("Rome").text()).isEqualTo("[]");
            assertThat(replay.weather("Rome").text()).isEqualTo("[1]");
            assertThat(replay.weather("Rome").text()).isEqualTo("[1]");
        }
        try (Session replay = open(SnapshotMode.REPLAY, "c")) {
            assertThat(replay.weather("Rome").text()).isEqualTo("[1,2]");
            assertThat(replay.weather("Oslo").status()).isEqualTo(ObservationStatus.NOT_CAPTURED);
        }
    }

    @Test
    void replay_lostConnection_isReplayed_butCalledAgainWhereCallsMayBeMade() throws Exception {
        try (Session capture = open(SnapshotMode.CAPTURE, "a", "")) {
            assertThat(capture.weather("Rome").status()).isEqualTo(ObservationStatus.FAILED);
        }

        try (Session replay = open(SnapshotMode.REPLAY, "a")) {
            assertThat(replay.weather("Rome").status()).isEqualTo(ObservationStatus.FAILED);
        }
        try (Session again = open(SnapshotMode.REPLAY_OR_CALL, "a", "{\"t\":20}")) {
            assertThat(again.weather("Rome").text()).isEqualTo("{\"t\":20}");
            assertThat(again.weather("Rome").text()).isEqualTo("{\"t\":20}");
        }
    }

    @Test
    void replayOrSimulate_simulatedAnswer_isKeptAsSuch_andNeverGoesBeforeARealOne() throws Exception {
        try (Session first = open(SnapshotMode.REPLAY_OR_SIMULATE, "a")) {
            throw new AssertionError("there is no store, but it was opened: " + first);
        } catch (SnapshotException none) {
            assertThat(none).hasMessageContaining("there is no snapshot at");
        }
        try (Session capture = open(SnapshotMode.CAPTURE, "a", "{\"t\":1}")) {
            capture.weather("Oslo");
        }
        try (Session session = open(SnapshotMode.REPLAY_OR_SIMULATE, "a")) {
            assertThat(session.weather("Oslo").origin()).contains(Origin.REAL);
            assertThat(session.weather("Rome").origin()).contains(Origin.of(SIMULATED));
        }

        try (Session replay = open(SnapshotMode.REPLAY, "a")) {
            assertThat(replay.weather("Rome")).isEqualTo(Observation.ok("{\"made\":\"up\"}").withOrigin(Origin.of(SIMULATED)));
        }
        try (Session capture = open(SnapshotMode.CAPTURE, "z", "{\"t\":20}")) {
            capture.weather("Rome");
        }
        try (Session replay = open(SnapshotMode.REPLAY, "a")) {
            assertThat(replay.weather("Rome")).isEqualTo(Observation.ok("{\"t\":20}").withOrigin(Origin.REAL));
        }
    }

    @Test
    void handWriting_goesBeforeAllOthers_andSaysSo() throws Exception {
        try (Session capture = open(SnapshotMode.CAPTURE, "a", "{\"t\":1}")) {
            capture.weather("Oslo");
        }
        try (HandWriting writing = HandWriting.into(folder.resolve("s.db"), Redactor.withoutCredentials(), Clock.systemUTC())) {
            writing.add(Captures.WEATHER, "{\"city\": \"Oslo \"}", "{\"t\":-40}", ObservationStatus.OK);
        }

        try (Session replay = open(SnapshotMode.REPLAY, "a")) {
            assertThat(replay.weather("Oslo")).isEqualTo(Observation.ok("{\"t\":-40}").withOrigin(Origin.of(Provenance.HAND_WRITTEN)));
        }
    }

    @Test
    void near_nearestServes_markedWithItsDistance_andOnlyWithinTheLimit() throws Exception {
        try (Session capture = open(SnapshotMode.CAPTURE, "a", "{\"t\":1}", "{\"t\":2}")) {
            capture.weather("Hamburg");
            capture.weather("Homburg an der Saar");
        }
        SnapshotSettings near = SnapshotSettings.of(SnapshotMode.REPLAY_OR_CALL).withNear(0.3);

        try (Session session = new Session(near, api("{\"t\":9}"), "a")) {
            assertThat(session.weather("Homburg")).satisfies(observation -> {
                assertThat(observation.text()).isEqualTo("{\"t\":1}");
                assertThat(observation.origin()).hasValueSatisfying(origin -> {
                    assertThat(origin.near()).isTrue();
                    assertThat(origin.distance()).isEqualTo(1.0 / 7);
                });
            });
            assertThat(session.weather("Rome").text()).isEqualTo("{\"t\":9}");
        }
    }

    @Test
    void simulate_answerThatClaimsToBeReal_isRefused() {
        Snapshots snapshots = new Snapshots(
                SnapshotSettings.of(SnapshotMode.SIMULATE),
                folder.resolve("s.db"),
                Redactor.withoutCredentials(),
                () -> (_, _) -> Observation.ok("x").withOrigin(Origin.REAL),
                Clock.systemUTC());
        ToolCaller caller = snapshots.caller(api(), _ -> Optional.of(Captures.WEATHER), new Asking("s", "", ""));

        assertThatThrownBy(() -> caller.call(new ToolCall("1", "weather", "{}"), Instant.MAX)).hasMessageContaining("claims to be Real");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void realAnswers_newestOfEachCall_withoutWhatWasMadeUp() throws Exception {
        try (Session capture = open(SnapshotMode.CAPTURE, "a", "{\"t\":1}", "{\"t\":2}", "", "{\"t\":3}")) {
            for (String city : List.of("Rome", "Rome", "Rome", "Oslo")) {
                capture.weather(city);
            }
            assertThat(capture.snapshots.realAnswers("weather", 10))
                    .extracting(answer -> answer.answer())
                    .containsExactlyInAnyOrder("{\"t\":2}", "{\"t\":3}");
            assertThat(capture.snapshots.realAnswers("weather", 1)).hasSize(1);
            assertThat(capture.snapshots.realAnswers("other", 10)).isEmpty();
        }
    }
}

package dev.toolwright.runs.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException.Kind;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.RunMemory;
import dev.toolwright.solution.RunMemory.Told;
import dev.toolwright.store.AppendLog;
import dev.toolwright.store.AppendLog.Durability;
import dev.toolwright.store.StoreException;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import dev.toolwright.tool.Provenance;
import dev.toolwright.tool.ToolCall;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryLogTest {

    @TempDir
    Path folder;

    static Stream<Told> told() {
        return Stream.of(
                new Told.Replied(new Reply(null, List.of(), Usage.NONE)),
                new Told.Replied(new Reply("", List.of(), Usage.modelCall(10, 3, 5, 100))),
                new Told.Replied(new Reply(
                        "half a pair \ud83d, a bell \u0007\n",
                        List.of(new ToolCall("c1", "a", "{not json"), new ToolCall("", "", "")),
                        Usage.unpricedModelCall(1, 0, 2))),
                new Told.Failed(Kind.RATE_LIMITED, "later"),
                new Told.Observed(new Observation("{\"n\": 1}", ObservationStatus.TIMED_OUT)),
                new Told.Observed(Observation.ok("1").withOrigin(Origin.REAL)),
                new Told.Observed(Observation.ok("1").withOrigin(Origin.of(Provenance.HAND_WRITTEN).withDistance(0.25))),
                new Told.Observed(Observation.ok("1")
                        .withOrigin(Origin.of(new Provenance.Simulated("openai:m", "prompt 1", -7)))));
    }

    @ParameterizedTest
    @MethodSource("told")
    void recall_afterReopening_isWhatWasKept_once(Told told) {
        try (MemoryLog log = open()) {
            log.of("run").keep("1:0.1:2", told);
        }
        try (MemoryLog log = open()) {
            RunMemory memory = log.of("run");
            assertThat(memory.recall("1:0.1:1")).isEmpty();
            assertThat(log.of("other").recall("1:0.1:2")).isEmpty();
            assertThat(memory.recall("1:0.1:2")).contains(told);
            assertThat(memory.recall("1:0.1:2")).isEmpty();
        }
    }

    @Test
    void recall_samePlaceSeveralTimes_isInOrder() {
        Told first = new Told.Observed(Observation.ok("1"));
        Told second = new Told.Observed(Observation.ok("2"));
        try (MemoryLog log = open()) {
            log.of("run").keep("p", first);
            log.of("run").keep("p", second);
        }
        try (MemoryLog log = open()) {
            assertThat(log.of("run").recall("p")).contains(first);
            assertThat(log.of("run").recall("p")).contains(second);
        }
    }

    @Test
    void forget_nextLife_knowsWhatCameAfterOnly() {
        Told told = new Told.Observed(Observation.ok("1"));
        try (MemoryLog log = open()) {
            log.of("run").keep("p", told);
            log.forget("run");
            log.of("run").keep("q", told);
        }
        try (MemoryLog log = open()) {
            assertThat(log.of("run").recall("p")).isEmpty();
            assertThat(log.of("run").recall("q")).contains(told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "{\"run\": \"run\", \"place\": \"p\", \"observation\": {\"status\": \"odd\"}}"})
    void open_somethingElse_isOneLine(String record) {
        Path path = folder.resolve("memory.log");
        try (AppendLog log = AppendLog.open(path, Durability.PROCESS_DEATH)) {
            log.append(record);
        }
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("is not the memory of a run");
    }

    private MemoryLog open() {
        return MemoryLog.open(folder.resolve("memory.log"), "run"::equals);
    }
}

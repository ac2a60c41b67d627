package dev.toolwright.gateway.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.gateway.Target;
import dev.toolwright.gateway.TestClock;
import dev.toolwright.gateway.hold.HeldCall.State;
import dev.toolwright.gateway.hold.HoldPolicy.Holding;
import dev.toolwright.operation.McpOperation;
import dev.toolwright.operation.Reach;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ToolCall;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldsTest {

    private static final ToolCall ORDER = new ToolCall("c1", "order_pizza", "{\"size\": 3, \"to\": \"Ulm\"}");

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock();

    private HeldCalls calls() {
        return new HeldCalls(folder.resolve("held"), clock);
    }

    /** As after a restart: nothing is known but what lies on the disk. */
    private Holds holds() {
        return new Holds(new HoldPolicy(Holding.CHANGES, Map.of("trusted", Holding.NOTHING)), calls());
    }

    private static Target target(String method) {
        return target("shop", method);
    }

    private static Target target(String provider, String method) {
        return new Target(provider, new RestOperation(
                method, URI.create("http://127.0.0.1:1"), "/", List.of(), Optional.empty(), List.of(), Reach.PRIVATE));
    }

    private String id() {
        return calls().list().getLast().id();
    }

    @ParameterizedTest
    @CsvSource({"POST, true", "PUT, true", "PATCH, true", "DELETE, true", "GET, false", "HEAD, false", "OPTIONS, false"})
    void answer_byMethod_holdsWhatChangesSomething(String method, boolean held) {
        assertThat(holds().answer(target(method), ORDER).isPresent()).isEqualTo(held);
        assertThat(calls().list()).hasSize(held ? 1 : 0);
    }

    @Test
    void answer_byDocument_thatKnowsBetterThanTheMethod() {
        RestOperation search = ((RestOperation) target("POST").operation()).withChanges(false);
        RestOperation visit = ((RestOperation) target("GET").operation()).withChanges(true);
        assertThat(holds().answer(new Target("shop", search), ORDER)).isEmpty();
        assertThat(holds().answer(new Target("shop", visit), ORDER)).isPresent();
    }

    @Test
    void answer_byPolicy_trustsWhomItNames() {
        assertThat(holds().answer(target("trusted", "POST"), ORDER)).isEmpty();
        assertThat(holds().answer(new Target("shop", new ToolServerOperation("a", "b", "c")), ORDER)).isPresent();
        assertThat(new Holds(HoldPolicy.NONE, calls()).answer(target("DELETE"), ORDER)).isEmpty();
    }

    @Test
    void answer_toolOfAnMcpServer_isHeldUnlessItOnlyReads() {
        assertThat(holds().answer(new Target("shop", new McpOperation("shop", "order", true)), ORDER)).isPresent();
        assertThat(holds().answer(new Target("shop", new McpOperation("shop", "look", false)), ORDER)).isEmpty();
    }

    @Test
    void answer_sameCallInOtherWords_isHeldOnceAndSaysSo() {
        Observation first = holds().answer(target("POST"), ORDER).orElseThrow();
        Observation again = holds()
                .answer(target("POST"), new ToolCall("c2", "order_pizza", "{\"to\":\"Ulm\",\"size\":3}"))
                .orElseThrow();

        assertThat(first.text()).contains("waits for a person's approval", "\"held\":\"" + id() + "\"");
        assertThat(again).isEqualTo(first);
        assertThat(calls().list()).singleElement().extracting(HeldCall::call).isEqualTo(ORDER);
    }

    @Test
    void answer_approvedAndMade_givesTheAnswerOnce() {
        holds().answer(target("POST"), ORDER);
        HeldCall begun = calls().begin(id(), "ada", "fine");
        assertThat(holds().answer(target("POST"), ORDER).orElseThrow().text()).contains("under way");
        calls().answered(begun, Observation.ok("{\"order\":17}"));

        assertThat(holds().answer(target("POST"), ORDER)).contains(Observation.ok("{\"order\":17}"));

        assertThat(holds().answer(target("POST"), ORDER).orElseThrow().text()).contains("waits");
        assertThat(calls().list()).extracting(HeldCall::state).containsExactly(State.CLOSED, State.WAITING);
        assertThat(calls().list().getFirst().decision())
                .contains(new HeldCall.Decision("ada", clock.instant(), "fine"));
    }

    @Test
    void answer_refused_saysWhyOnce() {
        holds().answer(target("POST"), ORDER);
        calls().refuse(id(), "ada", "too much cheese");

        assertThat(holds().answer(target("POST"), ORDER).orElseThrow().text()).contains("refused", "too much cheese");
        assertThat(calls().list()).extracting(HeldCall::state).containsExactly(State.CLOSED);
    }

    @Test
    void decide_twice_isRefused() {
        holds().answer(target("POST"), ORDER);
        calls().begin(id(), "ada", "");
        assertThatThrownBy(() -> calls().begin(id(), "bob", ""))
                .isInstanceOf(UndecidableException.class)
                .hasMessage(id() + " does not wait any more: it is begun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h00000000", "", "../../etc/passwd", "h00000000/../x", "H00000000", "h0000000\n"})
    void decide_idOfNone_isRefusedInOneLine(String id) {
        assertThatThrownBy(() -> calls().refuse(id, "ada", "")).hasMessage("no call is held");
        holds().answer(target("POST"), ORDER);
        assertThatThrownBy(() -> calls().refuse(id, "ada", ""))
                .hasMessageStartingWith("there is no held call ")
                .hasMessageNotContainingAny("\n", "/");
    }

    @Test
    void list_strangeFilesInTheFolder_arePassedOver() throws Exception {
        holds().answer(target("POST"), ORDER);
        Files.writeString(folder.resolve("held/h00000001.json"), "{\"id\": 3");
        Files.writeString(folder.resolve("held/h00000002.json"), "{\"id\": \"h00000002\"}");
        Files.writeString(folder.resolve("held/readme.json"), "{}");
        assertThat(calls().list()).hasSize(1);
    }
}

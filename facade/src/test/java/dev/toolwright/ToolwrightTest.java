package dev.toolwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.budget.Budget;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.hub.HubOptions;
import dev.toolwright.hub.HubServer;
import dev.toolwright.operation.Reach;
import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.RunListener;
import dev.toolwright.runs.RunReport;
import dev.toolwright.runs.RunSettings;
import dev.toolwright.runs.answer.NativeFormat;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolveEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library against the real hub, with the offline model. */
class ToolwrightTest {

    private static final String DAYS = "How many days are there between 3 March 2025 and 9 June 2025?";

    @TempDir
    private static Path home;

    private static HubServer hub;
    private static Toolwright toolwright;

    @BeforeAll
    static void open() {
        hub = HubServer.start(HubOptions.defaults().withPort(0));
        toolwright = Toolwright.builder().home(home).build();
        toolwright.importFrom(
                hub.baseUri().resolve("/.well-known/api-catalog"), ImportOptions.defaults().withReach(Reach.PRIVATE));
    }

    @AfterAll
    static void close() {
        toolwright.close();
        hub.close();
    }

    @Test
    void ask_tellsEventsInOrder_andReturnsTheTree() throws InterruptedException {
        List<SolveEvent> events = new ArrayList<>();
        Solution solution = toolwright.ask(DAYS, AskOptions.defaults().withListener(events::add));

        assertThat(solution.answer().orElseThrow()).contains("98");
        assertThat(solution.trees()).hasSize(1);
        assertThat(events.getFirst()).isInstanceOf(SolveEvent.Started.class);
        assertThat(events.getLast()).isInstanceOf(SolveEvent.Finished.class);
        assertThat(events).anyMatch(event -> event instanceof SolveEvent.CallFinished call
                && call.observation().text().contains("98"));
    }

    @Test
    void ask_withNamedTools_offersThoseOnly() throws InterruptedException {
        String name = toolwright.find("Roman numeral of a number", 1).getFirst().entry().tool().name();
        Solution solution = toolwright.ask(
                "Write 2026 as a Roman numeral.", AskOptions.defaults().withTools(List.of(name)));

        assertThat(solution.toolbox().names()).containsExactly(name);
    }

    @Test
    void ask_forATool_thatIsNotThere_suggestsOthers() {
        assertThatThrownBy(() -> toolwright.ask(DAYS, AskOptions.defaults().withTools(List.of("days_betwen"))))
                .isInstanceOfSatisfying(UnknownToolException.class, unknown -> {
                    assertThat(unknown.name()).isEqualTo("days_betwen");
                    assertThat(unknown.getMessage()).contains("days_betwen");
                });
    }

    @Test
    void ask_withNothing_isRefused() {
        assertThatThrownBy(() -> toolwright.ask("  ")).hasMessageContaining("empty");
    }

    @Test
    void ask_beyondItsBudget_endsWithWhatItHas() throws InterruptedException {
        Solution solution = toolwright.ask(
                DAYS, AskOptions.defaults().withBudget(Budget.defaults().withModelCalls(1)));

        assertThat(solution.outcome()).isEqualTo(Outcome.OUT_OF_BUDGET);
        assertThat(solution.answer()).isEmpty();
    }

    @Test
    void run_ofABatch_answersEach_andASecondRunHasNothingToDo(@TempDir Path out) {
        List<Instruction> instructions = List.of(
                new Instruction("days", DAYS, List.of()),
                new Instruction("roman", "Write 1999 as a Roman numeral.", List.of()));
        Batch batch = new Batch(
                instructions,
                toolwright.catalogOffers(AskOptions.defaults()),
                AskOptions.defaults(),
                RunSettings.defaults(out, new NativeFormat()));

        RunReport first = toolwright.run(batch).go(RunListener.NONE);
        RunReport second = toolwright.run(batch).go(RunListener.NONE);

        assertThat(first.complete()).isTrue();
        assertThat(first.count(Outcome.ANSWERED)).isEqualTo(2);
        assertThat(second.earlier()).isEqualTo(2);
        assertThat(out.resolve("days.solution.json")).content().contains("98");
    }

    @Test
    void importFrom_aPrivateAddressWithoutPermission_reachesNothing(@TempDir Path other) {
        try (Toolwright strict = Toolwright.builder().home(other).build()) {
            assertThatThrownBy(() -> strict.importFrom(
                            hub.baseUri().resolve("/openapi.json"), ImportOptions.defaults()))
                    .hasMessageContaining("127.0.0.1");
            assertThat(strict.catalog().stats().tools()).isZero();
        }
    }
}

package dev.toolwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.chat.Role;
import dev.toolwright.hub.HubOptions;
import dev.toolwright.hub.HubServer;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.models.ModelsConfig;
import dev.toolwright.models.vendor.Endpoint;
import dev.toolwright.models.vendor.Vendor;
import dev.toolwright.operation.MadeOperation;
import dev.toolwright.operation.Reach;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.engine.SandboxSettings;
import dev.toolwright.sandbox.engine.Sandboxes;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.store.AtomicFile;
import dev.toolwright.store.sql.DatabaseLocation;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.ToolCall;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Compiled;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Making;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.serve.AnswerDesk.Answered;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.store.SqlToolStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made tools in the house: in the store, the catalogue and the hands of a model. */
class MadeToolsTest {

    private static final String SORTING = """
            def sort_words(words: list, longest_first: bool = False) -> list:
                if words == ["for", "ever"]:
                    while True:
                        pass
                return sorted(words, key=lambda word: (-len(word), word)) if longest_first else sorted(words)
            """;
    private static final Compiled COMPILED = new Compiled("""
            def parse(question):
                start = "Sort: "
                return {"words": question[len(start):].split()} if question.startswith(start) else None
            """, "def format(value):\n    return ' '.join(value)\n", Compiled.Origin.MAKER);
    private static final String SCHEMA = """
            {"type": "object", "required": ["words"], "properties": {
             "words": {"type": "array", "items": {"type": "string"}}, "longest_first": {"type": "boolean"}}}""";

    @TempDir
    Path home;

    @Test
    void ask_needsAMadeAndAnImportedTool_dfsdtCallsBoth() throws InterruptedException {
        assumeThereIsASandbox();
        try (HubServer hub = HubServer.start(HubOptions.defaults().withPort(0));
                ScriptedVendor vendor = ScriptedVendor.of(
                        ScriptedVendor.call("sort_words", "{\"words\": [\"nine\", \"forty\"], \"longest_first\": true}"),
                        ScriptedVendor.call("to_roman_numeral_for_numbers", "{\"number\": 49}"),
                        ScriptedVendor.answer("forty nine, XLIX"));
                Toolwright toolwright = open(vendor)) {
            toolwright.importFrom(
                    hub.baseUri().resolve("/.well-known/api-catalog"), ImportOptions.defaults().withReach(Reach.PRIVATE));
            approved(toolwright, "sort_words");
            List<SolveEvent> events = new ArrayList<>();

            Solution solution = toolwright.ask(
                    "Sort the words nine and forty, longest first, and write 49 as a Roman numeral.",
                    AskOptions.defaults().withListener(events::add));

            assertThat(solution.toolbox().names()).contains("sort_words", "to_roman_numeral_for_numbers");
            assertThat(solution.answer()).contains("forty nine, XLIX");
            assertThat(events.stream()
                            .filter(SolveEvent.CallFinished.class::isInstance)
                            .map(event -> ((SolveEvent.CallFinished) event).observation().text()))
                    .anyMatch(text -> text.equals("[\"forty\",\"nine\"]"))
                    .anyMatch(text -> text.contains("XLIX"));
            assertThat(vendor.asked().getFirst()).contains("\"longest_first\"");
        }
    }

    @Test
    void call_badArgumentsAndEndlessCode_areObservationsForTheModel() throws InterruptedException {
        assumeThereIsASandbox();
        try (Toolwright toolwright = open()) {
            MadeTool tool = approved(toolwright, "sort_words");
            MadeOperation operation = new MadeOperation(tool.name(), tool.version());

            assertThat(call(toolwright, operation, "{\"words\": [\"b\", \"a\"]}")).isEqualTo(Observation.ok("[\"a\",\"b\"]"));
            assertThat(call(toolwright, operation, "no JSON")).satisfies(told -> {
                assertThat(told.status()).isEqualTo(ObservationStatus.ERROR);
                assertThat(told.text()).contains("expected a JSON object");
            });
            assertThat(call(toolwright, operation, "{\"wrods\": []}").text()).contains("TypeError");
            assertThat(call(toolwright, operation, "{\"words\": [\"for\", \"ever\"]}").status())
                    .isEqualTo(ObservationStatus.TIMED_OUT);
            assertThat(call(toolwright, new MadeOperation("gone", 1), "{}").status()).isEqualTo(ObservationStatus.NOT_WORKING);
        }
    }

    @Test
    void decide_approveAndRetire_theCatalogueFollows() {
        try (Toolwright toolwright = open()) {
            MadeTool first = toolwright.made().store().add(verified("sort_words"));
            assertThat(toolwright.catalog().find("sort_words")).isEmpty();

            decide(toolwright, first, ToolState.APPROVED);
            MadeTool second = approved(toolwright, "sort_words");

            assertThat(toolwright.catalog().find("sort_words").map(CatalogEntry::operation))
                    .contains(new MadeOperation("sort_words", 2));
            assertThat(toolwright.find("sort words", 5)).extracting(found -> found.entry().tool().name()).contains("sort_words");
            decide(toolwright, second, ToolState.RETIRED);
            assertThat(toolwright.catalog().find("sort_words")).isEmpty();
        }
    }

    @Test
    void catalog_processDiedBetweenStoreAndCatalogue_catchesUpWhenOpened() {
        try (Toolwright toolwright = open()) {
            approved(toolwright, "sort_words");
        }
        try (SqlToolStore store = SqlToolStore.open(new DatabaseLocation.SqliteFile(home.resolve("made-tools.db")))) {
            // as far as a process comes that is killed after the store's commit
            AtomicFile.at(home.resolve("made-tools-changed")).write("");
            store.decide("sort_words", 1, new Decision(ToolState.RETIRED, "ada", "", Instant.EPOCH));
            MadeTool other = store.add(verified("order_words"));
            store.decide(other.name(), 1, new Decision(ToolState.APPROVED, "ada", "", Instant.EPOCH));
        }
        try (Toolwright toolwright = open()) {
            assertThat(toolwright.catalog().find("sort_words")).isEmpty();
            assertThat(toolwright.catalog().find("order_words")).isPresent();
            assertThat(home.resolve("made-tools-changed")).doesNotExist();
        }
    }

    @Test
    void catalog_nothingMade_opensNoStore() {
        try (Toolwright toolwright = open()) {
            toolwright.find("anything", 3);
        }
        assertThat(home.resolve("made-tools.db")).doesNotExist();
    }

    @Test
    void use_ofAToolThatServes_answersWithoutAModel_andIsRecorded() throws InterruptedException {
        assumeThereIsASandbox();
        try (Toolwright toolwright = open()) {
            approved(toolwright, "sort_words");

            Answered answered = toolwright.made().use("sort_words", "Sort: pear fig plum", ServeSettings.defaults());

            assertThat(answered.served().answer()).contains("fig pear plum");
            assertThat(answered.served().tier()).isEqualTo(Tier.COMPILED);
            assertThat(answered.usage().total().modelCalls()).isZero();
            assertThat(toolwright.made().store().uses(0, 9)).singleElement()
                    .satisfies(use -> assertThat(use.number()).isEqualTo(answered.use()));
        }
    }

    @Test
    void use_ofAToolThatDoesNotServe_saysWhereItStands() {
        try (Toolwright toolwright = open()) {
            assertThatThrownBy(() -> toolwright.made().use("sort_words", "x", ServeSettings.defaults()))
                    .hasMessage("there is no made tool 'sort_words': none has been made yet");
            toolwright.made().store().add(verified("sort_words"));
            assertThatThrownBy(() -> toolwright.made().use("sort_words", "x", ServeSettings.defaults()))
                    .hasMessage("sort_words does not serve: its newest version 1 is verified, but not approved yet");
            assertThatThrownBy(() -> toolwright.made().get("sort_word"))
                    .hasMessage("there is no made tool 'sort_word'; there are: sort_words");
            assertThatThrownBy(() -> toolwright.made().get("sort_words", 7))
                    .hasMessage("there is no version 7 of the made tool 'sort_words'; there are: 1");
        }
    }

    private static void assumeThereIsASandbox() throws InterruptedException {
        try {
            Sandboxes.start(SandboxSettings.defaults(), notice -> {}).close();
        } catch (SandboxUnavailableException e) {
            abort(e.getMessage());
        }
    }

    private Toolwright open() {
        return Toolwright.builder().home(home).build();
    }

    private Toolwright open(ScriptedVendor vendor) {
        ModelsConfig models = ModelsConfig.defaults().with(Role.SOLVER, ModelSpec.parse("openai:scripted"));
        Endpoint endpoint = Endpoint.of(Vendor.OPENAI).withBaseUrl(vendor.baseUri());
        return Toolwright.builder()
                .home(home)
                .models(models.withEndpoints(models.endpoints().with(Vendor.OPENAI, endpoint)))
                .build();
    }

    private static Observation call(Toolwright toolwright, MadeOperation operation, String arguments) throws InterruptedException {
        return toolwright.made().call(operation, new ToolCall("1", operation.name(), arguments), Instant.now().plusSeconds(60));
    }

    private static MadeTool approved(Toolwright toolwright, String name) {
        return decide(toolwright, toolwright.made().store().add(verified(name)), ToolState.APPROVED);
    }

    private static MadeTool decide(Toolwright toolwright, MadeTool tool, ToolState to) {
        return toolwright.made().decide(tool, to, "ada", "");
    }

    private static MadeTool verified(String name) {
        Examples examples = new Examples(
                List.of(new Example("Sort: b a", "a b"), new Example("Sort: d c", "c d")),
                List.of(new Example("Sort: z y x", "x y z")),
                List.of());
        return new MadeTool(name, 1, ToolState.VERIFIED, "Sorts words.", new WrappedTool(SORTING, "sort_words", List.of()),
                Optional.of(COMPILED), Optional.of(new JsonText(SCHEMA)), examples, List.of(),
                new Making("test", "", "", List.of()), List.of(), Instant.EPOCH);
    }
}

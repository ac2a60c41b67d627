package dev.toolwright.toolmaker.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import dev.toolwright.toolmaker.MakeSettings;
import dev.toolwright.toolmaker.Maker;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyModel;
import dev.toolwright.toolmaker.made.Decision;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import dev.toolwright.toolmaker.store.SqlToolStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionStreamTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temp;

    private final List<StreamEvent> events = new ArrayList<>();
    private Sandbox sandbox;
    private MadeCode code;
    private SqlToolStore store;
    private Path folder;
    private int number;

    @BeforeAll
    void openSandbox() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        code = new MadeCode(sandbox, Limits.defaults());
    }

    @BeforeEach
    void openStore() {
        number++;
        folder = temp.resolve("stream" + number);
        store = SqlToolStore.open(new SqliteFile(temp.resolve("tools" + number + ".db")));
        events.clear();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @AfterAll
    void closeSandbox() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void go_manyQuestionsOfOneKind_areServedByAToolThatWasMadeOnTheWay() {
        FamilyModel model = new FamilyModel();
        List<Example> examples = Family.SORT.examples(new Random(1), 25);

        StreamReport report = stream(model, settings()).go(questions(examples), events::add);

        assertThat(answers()).isEqualTo(examples.stream().map(Example::answer).toList());
        assertThat(tiers().subList(0, 10)).containsOnly(Tier.STRONG);
        assertThat(tiers().subList(10, 25)).containsOnly(Tier.COMPILED);
        assertThat(store.serving("sort_words")).isPresent();
        assertThat(report.toolsMade()).isEqualTo(1);
        assertThat(report.usage().modelCalls()).isEqualTo(model.calls());
        // ten answers, three votes for each of ten labels, and one reply for each stage of the making
        assertThat(model.asked()).containsEntry("answer", 40).containsEntry("propose", 1).doesNotContainKey("dispatch");
        assertThat(events.getLast()).isEqualTo(new StreamEvent.Ended(report));
    }

    private QuestionStream stream(FamilyModel model, StreamSettings settings) {
        return stream(model, settings, tool -> Optional.of(approved(tool)));
    }

    private QuestionStream stream(
            FamilyModel model, StreamSettings settings, Function<MadeTool, Optional<Decision>> policy) {
        StreamParts parts = new StreamParts(
                code,
                model,
                model,
                model,
                Optional.empty(),
                store,
                store.instances(),
                Prompts.defaults(),
                (maker, request, listener) ->
                        new Maker(maker, code, CLOCK).make(request, MakeSettings.defaults(), listener),
                policy,
                CLOCK);
        return new QuestionStream(parts, settings);
    }

    private StreamSettings settings() {
        return StreamSettings.defaults(folder).withParallel(1);
    }

    private static Decision approved(MadeTool tool) {
        return new Decision(ToolState.APPROVED, "policy", "verified " + tool.name(), CLOCK.instant());
    }

    private static List<StreamQuestion> questions(List<Example> examples) {
        return examples.stream().map(Example::question).map(StreamQuestion::of).toList();
    }

    private List<StreamAnswer> answered() {
        return events.stream()
                .filter(StreamEvent.Answered.class::isInstance)
                .map(event -> ((StreamEvent.Answered) event).answer())
                .toList();
    }

    private List<String> answers() {
        return answered().stream().map(answer -> answer.answer().orElseThrow()).toList();
    }

    private List<Tier> tiers() {
        return answered().stream().map(answer -> answer.use().orElseThrow().tier()).toList();
    }
}

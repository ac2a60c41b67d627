package dev.toolwright.toolmaker;

import static dev.toolwright.toolmaker.scripted.Shifting.COMPILED;
import static dev.toolwright.toolmaker.scripted.Shifting.FUNCTION;
import static dev.toolwright.toolmaker.scripted.Shifting.TESTS;
import static dev.toolwright.toolmaker.scripted.Shifting.WRAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.store.StoreException;
import dev.toolwright.store.sql.DatabaseLocation.SqliteFile;
import dev.toolwright.toolmaker.dialogue.BudgetReachedException;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.journal.MakingJournal;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import dev.toolwright.toolmaker.scripted.HaltedMaking;
import dev.toolwright.toolmaker.scripted.ScriptedMaker;
import dev.toolwright.toolmaker.scripted.Shifting;
import dev.toolwright.toolmaker.store.SqlToolStore;
import dev.toolwright.toolmaker.store.ToolStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class JournaledMakerTest {

    private static final MakeRequest REQUEST = MakeRequest.of(Shifting.EXAMPLES);

    private final List<MakeEvent> events = new ArrayList<>();

    @TempDir
    private Path folder;

    private Sandbox sandbox;
    private ToolStore store;

    @BeforeEach
    void open() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        store = SqlToolStore.open(new SqliteFile(folder.resolve("tools.db")));
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
            sandbox.close();
        }
    }

    @Test
    void make_aToolThatStands_isKeptAndLeavesNoJournal() throws Exception {
        MadeTool tool = make(new ScriptedMaker(FUNCTION, TESTS, WRAP, COMPILED));

        assertThat(store.newest("shift")).contains(tool);
        assertThat(journals()).isEmpty();
    }

    @Test
    void make_modelThatFailsMidway_goesOnWithoutAskingAgain() throws Exception {
        ScriptedMaker first = new ScriptedMaker("No idea.", FUNCTION, TESTS);
        assertThatExceptionOfType(ChatModelException.class).isThrownBy(() -> make(first));
        assertThat(store.list()).isEmpty();

        ScriptedMaker second = new ScriptedMaker(WRAP, COMPILED);
        MadeTool tool = make(second);

        assertThat(second.requests()).hasSize(2);
        assertThat(events.getFirst()).isEqualTo(new MakeEvent.Resumed(3));
        assertThat(tool.making().attempts()).filteredOn(attempt -> attempt.number() > 0).hasSize(5);
        assertThat(tool.making().usage().modelCalls()).isEqualTo(5);
        assertThat(journals()).isEmpty();
    }

    @Test
    @Timeout(60)
    void make_killedMidway_goesOnWithoutAskingAgain() throws Exception {
        HaltedMaking.run(folder.resolve("making"), FUNCTION, TESTS);

        ScriptedMaker second = new ScriptedMaker(WRAP, COMPILED);
        make(second);

        assertThat(second.requests()).hasSize(2);
        assertThat(store.versions("shift")).hasSize(1);
    }

    @Test
    void make_endedBetweenKeepingAndItsJournalsEnd_doesNotKeepTwice() throws Exception {
        MadeTool kept = make(new ScriptedMaker(FUNCTION, TESTS, WRAP, COMPILED));
        ToolStore closed = SqlToolStore.open(new SqliteFile(folder.resolve("other.db")));
        closed.close();
        ScriptedMaker again = new ScriptedMaker(FUNCTION, TESTS, WRAP, COMPILED);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> maker(again, closed).make(REQUEST, MakeSettings.defaults(), e -> {}));
        assertThat(journals()).hasSize(1);

        assertThat(make(new ScriptedMaker())).isEqualTo(kept);
        assertThat(store.versions("shift")).hasSize(1);
        assertThat(journals()).isEmpty();
    }

    @Test
    void make_outOfBudget_goesOnWithALargerOne() throws Exception {
        ScriptedMaker model = new ScriptedMaker(FUNCTION, TESTS, WRAP, COMPILED);
        MakeSettings poor = MakeSettings.defaults().withBudget(Budget.defaults().withModelCalls(2));
        assertThatExceptionOfType(BudgetReachedException.class).isThrownBy(() -> make(model, poor));

        make(model);

        assertThat(model.requests()).hasSize(4);
    }

    @Test
    void make_anotherName_isAnotherMaking() {
        assertThatExceptionOfType(ChatModelException.class).isThrownBy(() -> make(new ScriptedMaker(FUNCTION, TESTS)));
        ScriptedMaker other = new ScriptedMaker();

        assertThatExceptionOfType(ChatModelException.class)
                .isThrownBy(() -> maker(other, store).make(REQUEST.withName("caesar"), MakeSettings.defaults(), events::add));
        assertThat(other.requests()).hasSize(1);
    }

    @Test
    void open_theSameMakingTwice_isTold() {
        ScriptedMaker model = new ScriptedMaker();
        try (MakingJournal _ = MakingJournal.open(model, folder, List.of("a"));
                MakingJournal _ = MakingJournal.open(model, folder, List.of("b"))) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> MakingJournal.open(model, folder, List.of("a")))
                    .withMessageContaining("is in use by this process");
        }
    }

    private MadeTool make(ScriptedMaker model) throws InterruptedException {
        return make(model, MakeSettings.defaults());
    }

    private MadeTool make(ScriptedMaker model, MakeSettings settings) throws InterruptedException {
        events.clear();
        return maker(model, store).make(REQUEST, settings, events::add);
    }

    private JournaledMaker maker(ScriptedMaker model, ToolStore keeping) {
        MadeCode code = new MadeCode(sandbox, Limits.defaults());
        return new JournaledMaker(model, code, keeping, folder.resolve("making"), Clock.systemUTC());
    }

    private List<Path> journals() throws Exception {
        try (var files = Files.list(folder.resolve("making"))) {
            return files.toList();
        }
    }
}

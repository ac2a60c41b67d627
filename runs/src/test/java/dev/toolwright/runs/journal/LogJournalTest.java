package dev.toolwright.runs.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.runs.Scripted;
import dev.toolwright.runs.json.JsonOutput;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solver.SolveContext;
import dev.toolwright.solver.SolveTask;
import dev.toolwright.solver.SolverSettings;
import dev.toolwright.solver.strategy.Strategies;
import dev.toolwright.store.AppendLog;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogJournalTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void append_eventsOfRealSearches_tellEveryNodeAndTheEnd() throws Exception {
        Path path = folder.resolve("journal.log");
        List<Solution> solutions = new ArrayList<>();
        try (LogJournal journal = LogJournal.open(path, Scripted.CLOCK)) {
            for (int seed = 0; seed < 30; seed++) {
                String runId = "run " + seed;
                solutions.add(Strategies.parse("dfsdt", SolverSettings.defaults())
                        .solve(
                                new SolveTask("what?", Scripted.TOOLBOX),
                                SolveContext.of(Scripted.model(seed), Scripted.TOOLS)
                                        .withEvents(event -> journal.append(runId, event))));
            }
        }

        List<JsonNode> events = read(path);
        for (int seed = 0; seed < 30; seed++) {
            String runId = "run " + seed;
            Solution solution = solutions.get(seed);
            List<JsonNode> own = events.stream().filter(event -> event.get("run").asText().equals(runId)).toList();
            assertThat(own.getFirst().get("event").asText()).isEqualTo("started");
            JsonNode end = own.getLast();
            assertThat(end.get("event").asText()).isEqualTo("finished");
            assertThat(end.get("outcome").asText()).isEqualTo(JsonOutput.lower(solution.outcome()));
            assertThat(end.path("answer").asText("none")).isEqualTo(solution.answer().orElse("none"));
            assertThat(end.at("/usage/modelCalls").asLong()).isEqualTo(solution.usage().modelCalls());
            assertThat(observations(own)).isEqualTo(observations(solution));
        }
    }

    @Test
    void append_beforeAModelIsAskedOrAToolCalled_allIsOnDiskThatWasTold() throws Exception {
        Path path = folder.resolve("journal.log");
        List<SolveEvent> told = new ArrayList<>();
        try (LogJournal journal = LogJournal.open(path, Scripted.CLOCK)) {
            Strategies.parse("dfsdt", SolverSettings.defaults())
                    .solve(
                            new SolveTask("what?", Scripted.TOOLBOX),
                            SolveContext.of(
                                            Scripted.model(request -> {
                                                assertThat(lines(path)).hasSameSizeAs(told);
                                                return reply(request);
                                            }),
                                            (call, deadline) -> {
                                                assertThat(lines(path)).hasSameSizeAs(told);
                                                return Scripted.TOOLS.call(call, deadline);
                                            })
                                    .withEvents(event -> {
                                        told.add(event);
                                        journal.append("run", event);
                                    }));
        }

        assertThat(told).hasSizeGreaterThan(10).anyMatch(SolveEvent.CallFinished.class::isInstance);
        assertThat(lines(path)).hasSameSizeAs(told);
    }

    @Test
    void close_runThatWasBrokenOff_writesWhatItDidLast() throws Exception {
        Path path = folder.resolve("journal.log");
        try (LogJournal journal = LogJournal.open(path, Scripted.CLOCK)) {
            journal.append("run", new SolveEvent.AttemptStarted(1));
        }

        assertThat(read(path)).singleElement().extracting(event -> event.get("event").asText()).isEqualTo("attempt_started");
    }

    @Test
    void write_everyKindOfEvent_hasANameOfItsOwn() throws Exception {
        TreeSet<String> kinds = new TreeSet<>();
        Arrays.stream(SolveEvent.class.getPermittedSubclasses())
                .map(type -> type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase())
                .forEach(kinds::add);
        Path path = folder.resolve("journal.log");
        try (LogJournal journal = LogJournal.open(path, Scripted.CLOCK)) {
            Events.oneOfEachKind().forEach(event -> journal.append("run", event));
        }

        assertThat(read(path)).extracting(event -> event.get("event").asText()).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(read(path)).allSatisfy(event -> assertThat(event.get("at").asText()).isEqualTo("2026-01-01T12:00:00Z"));
    }

    private static List<String> observations(List<JsonNode> events) {
        return events.stream()
                .filter(event -> event.get("event").asText().equals("call_finished"))
                .map(event -> event.get("node").asText() + event.get("observation").asText() + event.get("status").asText())
                .sorted()
                .toList();
    }

    private static List<String> observations(Solution solution) {
        return solution.trees().getFirst().nodes()
                .filter(node -> node.observation().isPresent())
                .map(LogJournalTest::observation)
                .sorted()
                .toList();
    }

    private static String observation(SolutionNode node) {
        var observation = node.observation().orElseThrow();
        return node.path().text() + observation.text() + JsonOutput.lower(observation.status());
    }

    private static Reply reply(ChatRequest request) {
        try {
            return Scripted.model(5).ask(request, Instant.MAX);
        } catch (InterruptedException never) {
            throw new IllegalStateException(never);
        }
    }

    private static List<String> lines(Path path) {
        List<String> lines = new ArrayList<>();
        AppendLog.read(path, lines::add);
        return lines;
    }

    private static List<JsonNode> read(Path path) throws Exception {
        List<JsonNode> events = new ArrayList<>();
        for (String line : lines(path)) {
            events.add(JSON.readTree(line));
        }
        return events;
    }
}

package dev.toolwright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Budget;
import dev.toolwright.chat.Role;
import dev.toolwright.models.ModelSpec;
import dev.toolwright.models.ModelsConfig;
import dev.toolwright.models.vendor.Endpoint;
import dev.toolwright.models.vendor.Vendor;
import dev.toolwright.solution.Outcome;
import dev.toolwright.solution.RunMemory;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import dev.toolwright.tool.ToolCaller;
import dev.toolwright.tool.Toolbox;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run ends after a long answer was shown in part; the life that goes on with its memory can still page through the rest. */
class PagingAfterRestartTest {

    private static final Pattern HANDLE = Pattern.compile("\"result\":\"(r[0-9a-f]{8})\"");

    @TempDir
    private Path home;

    private final Memory memory = new Memory();
    private final List<String> seen = new ArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void more_inTheNextLife_showsWhatTheFirstLeftOut_withoutAnotherCall() throws InterruptedException {
        Solution first = live(
                Budget.defaults().withToolCalls(1), ScriptedVendor.call("list_cities", "{}"));
        assertThat(first.outcome()).isEqualTo(Outcome.OUT_OF_BUDGET);
        assertThat(seen.getLast()).contains("city 1").doesNotContain("city 399");
        Matcher handle = HANDLE.matcher(seen.getLast());
        assertThat(handle.find()).isTrue();

        Solution second = live(
                Budget.defaults(),
                ScriptedVendor.call(
                        "more_of_result", "{\"result\":\"" + handle.group(1) + "\",\"at\":\"/cities\",\"from\":390}"),
                ScriptedVendor.answer("city 399"));

        assertThat(second.answer()).contains("city 399");
        assertThat(seen).anyMatch(text -> text.contains("city 399"));
        assertThat(calls).hasValue(1);
    }

    private Solution live(Budget budget, String... replies) throws InterruptedException {
        ModelsConfig models = ModelsConfig.defaults().with(Role.SOLVER, ModelSpec.parse("openai:scripted"));
        try (ScriptedVendor vendor = ScriptedVendor.of(replies);
                Toolwright toolwright = Toolwright.builder()
                        .home(home)
                        .models(models.withEndpoints(models.endpoints()
                                .with(Vendor.OPENAI, Endpoint.of(Vendor.OPENAI).withBaseUrl(vendor.baseUri()))))
                        .build()) {
            memory.begin();
            return toolwright.solve(
                    "Which city comes last?",
                    Toolbox.of(new Tool("list_cities", "Lists cities.", JsonText.EMPTY_OBJECT, new Provider("geo", "Geo", "", ""))),
                    cities(),
                    AskOptions.defaults().withBudget(budget).withMemory(memory).withListener(this::see));
        }
    }

    private void see(SolveEvent event) {
        if (event instanceof SolveEvent.CallFinished call) {
            seen.add(call.observation().text());
        }
    }

    private ToolCaller cities() {
        String all = IntStream.range(0, 400).mapToObj(n -> "\"city " + n + "\"").collect(Collectors.joining(","));
        return (_, _) -> {
            calls.incrementAndGet();
            return Observation.ok("{\"cities\":[" + all + "]}");
        };
    }

    /** As a disk would: outlives the program. */
    private static final class Memory implements RunMemory {

        private final Map<String, Queue<Told>> kept = new ConcurrentHashMap<>();
        private final Map<String, Queue<Told>> left = new ConcurrentHashMap<>();

        @Override
        public Optional<Told> recall(String place) {
            return Optional.ofNullable(left.getOrDefault(place, new ArrayDeque<>()).poll());
        }

        @Override
        public void keep(String place, Told told) {
            kept.computeIfAbsent(place, _ -> new ArrayDeque<>()).add(told);
        }

        void begin() {
            left.clear();
            kept.forEach((place, told) -> left.put(place, new ArrayDeque<>(told)));
        }
    }
}

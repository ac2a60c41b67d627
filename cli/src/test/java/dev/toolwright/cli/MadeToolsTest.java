package dev.toolwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.cli.Shell.Result;
import dev.toolwright.sandbox.SandboxUnavailableException;
import dev.toolwright.sandbox.engine.SandboxSettings;
import dev.toolwright.sandbox.engine.Sandboxes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tools made, judged, used and exported from the command line; the maker is scripted, the sandbox is not. */
@ExtendWith(ShellExtension.class)
class MadeToolsTest {

    private static final String MODULE = """
            ```python
            def add(first: int, second: int) -> int:
                \"\"\"Adds two whole numbers.\"\"\"
                return first + second
            ```
            """;
    private static final String COMPILED = """
            ```python
            import re

            def parse(question: str) -> dict | None:
                found = re.fullmatch(r"What is (\\d+) plus (\\d+)\\?", question)
                return {"first": int(found[1]), "second": int(found[2])} if found else None
            ```
            ```python
            def format(value) -> str:
                return str(value)
            ```
            """;

    @BeforeAll
    static void assumeThereIsASandbox() throws InterruptedException {
        try {
            Sandboxes.start(SandboxSettings.defaults(), notice -> {}).close();
        } catch (SandboxUnavailableException e) {
            abort(e.getMessage());
        }
    }

    @Test
    void make_goodReplies_theToolServesWithoutAModel(Shell shell) {
        try (LoopbackServer vendor = maker()) {
            Result made = make(shell, vendor, "--name", "adder");

            assertThat(made.status()).as(made.err()).isZero();
            assertThat(made.out()).contains("propose   ✓", "verify    ✓", "wrap      ✓", "adder version 1: ", "It serves: ");
        }
        Result used = shell.run("use", "adder", "--input", "What is 30 plus 12?");
        assertThat(used.out()).isEqualTo("42\n");
        assertThat(used.err()).startsWith("by compiled of adder version 1, 0 model calls, $0.00 (use 1)");
        assertThat(used.status()).isZero();
        assertThat(shell.run("tools", "list").out()).containsPattern("adder +1 +approved +Adds two whole numbers.");
    }

    @Test
    void use_ofAFile_answersLineByLine_andSaysWhatHasNoAnswer(Shell shell) {
        try (LoopbackServer vendor = maker()) {
            make(shell, vendor);
        }
        shell.write("q.txt", "What is 1 plus 2?\n\nWho is there?\nWhat is 2 plus 2?\n");

        Result used = shell.run("use", "add", "--file", "q.txt", "--tier", "compiled");

        assertThat(used.out()).isEqualTo("3\n\n4\n");
        assertThat(used.err()).contains("no answer: compiled: ", "2 answers by compiled");
        assertThat(used.status()).isEqualTo(3);
        JsonNode json = shell.run("use", "add", "--file", "q.txt", "--tier", "compiled", "--json").json();
        assertThat(json.findValuesAsText("answer")).containsExactly("3", "null", "4");
    }

    @Test
    void make_withManualApproval_waitsForAPerson(Shell shell) {
        try (LoopbackServer vendor = maker()) {
            assertThat(make(shell, vendor, "--approve", "manual").out())
                    .contains("It waits for approval: a person approves every tool", "toolwright tools approve add");
        }
        Result early = shell.run("use", "add", "--input", "What is 1 plus 1?");
        assertThat(early.errors()).containsExactly("toolwright: add does not serve: its newest version 1 is verified, "
                + "but not approved yet; 'toolwright tools approve add' lets it serve");
        assertThat(early.status()).isEqualTo(1);

        assertThat(shell.run("tools", "show", "add").out())
                .contains("return first + second", "nothing risky was noticed", "→ 3", "compile");
        Result approved = shell.run("tools", "approve", "add", "--by", "Ada", "--reason", "read it");
        assertThat(approved.out()).isEqualTo("add version 1 is approved and serves from now on\n");
        assertThat(shell.run("use", "add", "--input", "What is 1 plus 1?").out()).isEqualTo("2\n");
        assertThat(shell.run("tools", "show", "add").out()).contains("approved by Ada: read it");
        assertThat(shell.run("tools", "approve", "add").errors()).singleElement().asString().startsWith("toolwright: ");
        assertThat(shell.run("tools", "retire", "add").status()).isZero();
        assertThat(shell.run("use", "add", "--input", "What is 1 plus 1?").err()).contains("is retired");
    }

    @Test
    void make_recordedReplies_areMadeAgainWithoutAModel_andSaySo(Shell shell) {
        try (LoopbackServer vendor = maker()) {
            make(shell, vendor, "--record", "recordings/add.jsonl", "--record-label", "recorded by hand");
        }
        shell.with("TOOLWRIGHT_HOME", shell.path("fresh").toString());

        Result made = shell.run("make", "--examples", "examples.jsonl");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.errors()).anyMatch(line -> line.matches(
                "toolwright: no model is configured for making and using tools: replies play that were recorded by hand on [-0-9]+"));
        shell.write("other.jsonl", examples(3));
        Result other = shell.run("make", "--examples", "other.jsonl");
        assertThat(other.errors().getLast()).contains("the recorded replies have none to this request", "--maker openai:NAME");
        assertThat(other.status()).isEqualTo(1);
    }

    @Test
    void make_nothingReproducesTheExamples_endsWithoutATool(Shell shell) {
        try (LoopbackServer vendor = LoopbackServer.vendor(OpenAiReplies.text("I can't."))) {
            Result made = make(shell, vendor, "--attempts", "1");

            assertThat(made.out()).contains("propose   ✗", "No tool: ");
            assertThat(made.status()).isEqualTo(3);
        }
    }

    @Test
    void make_examplesThatAreNone_isOneLineAndAsksNobody(Shell shell) {
        shell.write("bad.jsonl", "{\"question\": \"x\"}\n");
        assertThat(shell.run("make", "--examples", "bad.jsonl").errors()).singleElement().asString()
                .contains("bad.jsonl", "line 1", "answer");
        assertThat(shell.run("make", "--examples", "none.jsonl").errors())
                .containsExactly("toolwright: there is no file none.jsonl");
        shell.write("one.jsonl", examples(1));
        assertThat(shell.run("make", "--examples", "one.jsonl").errors()).singleElement().asString().contains("has one example");
    }

    @Test
    void test_countsRightAnswers_listsFailures_andWritesAReport(Shell shell) {
        try (LoopbackServer vendor = maker()) {
            make(shell, vendor);
        }
        shell.write("more.jsonl", "{\"question\": \"What is 5 plus 5?\", \"answer\": \"10\"}\n"
                + "{\"question\": \"What is 5 plus 6?\", \"answer\": \"12\"}\n{\"question\": \"Who?\", \"answer\": \"me\"}\n");

        Result tested = shell.run("tools", "test", "add", "--examples", "more.jsonl", "--report", "report.json");

        assertThat(tested.out()).contains("33.3 %  1 of 3 right, 1 wrong, 1 unanswered", "expected 12, answered 11");
        assertThat(tested.status()).isEqualTo(3);
        assertThat(shell.read("report.json")).contains("\"expected\" : \"12\"");
        assertThat(shell.run("tools", "test", "add", "--examples", "examples.jsonl").err()).contains("--all asks them too");
        assertThat(shell.run("tools", "test", "add", "--examples", "examples.jsonl", "--all").status()).isZero();
    }

    @Test
    void export_writesOnce_andForceReplacesOnlyItsOwn(Shell shell) throws Exception {
        try (LoopbackServer vendor = maker()) {
            make(shell, vendor);
        }
        assertThat(shell.run("tools", "export", "add").out()).startsWith("add version 1 is in add: ");
        assertThat(shell.run("tools", "export", "add").errors())
                .containsExactly("toolwright: add exists already; --force replaces an earlier export");
        assertThat(shell.run("tools", "export", "add", "--force").status()).isZero();
        Path mine = Files.writeString(shell.path("add").resolve("mine.txt"), "mine");
        assertThat(shell.run("tools", "export", "add", "--force").err()).contains("mine.txt");
        assertThat(mine).content().isEqualTo("mine");
        assertThat(shell.run("tools", "export", "add", "--format", "skill", "--out", "skills/add").status()).isZero();
        assertThat(shell.read("skills/add/SKILL.md")).startsWith("---\nname: add\n");
    }

    @Test
    void stream_knownAndUnknownQuestions_areAnsweredInOrder_andNotTwice(Shell shell) {
        try (LoopbackServer vendor = maker()) {
            make(shell, vendor);
        }
        shell.write("stream.jsonl", "{\"question\": \"What is 5 plus 5?\", \"answer\": \"10\"}\n{\"question\": \"Who is there?\"}\n");
        try (LoopbackServer vendor = LoopbackServer.vendor(OpenAiReplies.text("unknown\nAnswer: Nobody"))) {
            shell.with("OPENAI_BASE_URL", vendor.url("/v1"));
            String[] command = {"stream", "stream.jsonl", "--out", "answers.jsonl", "--maker", "openai:strong",
                "--user", "openai:cheap", "--dispatcher", "openai:cheap"};

            Result first = shell.run(command);
            int asked = vendor.asked().size();
            Result second = shell.run(command);

            assertThat(first.status()).as(first.err()).isZero();
            assertThat(first.out()).contains("1  10  (compiled, add, right)", "2  Nobody  (strong)", "1 of 1 known ones right");
            assertThat(shell.read("answers.jsonl").lines()).hasSize(2);
            assertThat(second.out()).contains("2  Nobody  (strong, earlier)");
            assertThat(vendor.asked()).hasSize(asked);
        }
        assertThat(shell.run("tools", "costs", "--plot", "costs.svg").out()).contains("always strong", "compiled: 1 questions");
        assertThat(shell.read("costs.svg")).startsWith("<svg");
        assertThat(shell.run("tools", "judge", "1", "wrong").out()).isEqualTo("use 1 is marked wrong\n");
        assertThat(shell.run("tools", "judge", "99", "wrong").errors()).containsExactly("toolwright: there is no use number 99");
    }

    @Test
    void show_codeThatDrivesATerminal_isShownAsText(Shell shell) {
        String hostile = MODULE.replace("Adds two", "Adds\u001b[2J two").replace("return first", "x = '\u001b]0;owned\u0007'\n    return first");
        try (LoopbackServer vendor = vendor(hostile)) {
            Result made = make(shell, vendor);
            assertThat(made.out() + made.err()).doesNotContain("\u001b");
        }
        Result shown = shell.run("tools", "show", "add", "--log");

        assertThat(shown.out()).contains("\\u001b]0;owned\\u0007").doesNotContain("\u001b");
        assertThat(shell.run("tools", "list").out()).doesNotContain("\u001b");
    }

    private static Result make(Shell shell, LoopbackServer vendor, String... more) {
        shell.with("OPENAI_BASE_URL", vendor.url("/v1")).write("examples.jsonl", examples(10));
        List<String> command = new ArrayList<>(List.of("make", "--examples", "examples.jsonl", "--maker", "openai:strong"));
        command.addAll(List.of(more));
        return shell.run(command.toArray(String[]::new));
    }

    private static LoopbackServer maker() {
        return vendor(MODULE);
    }

    /** Replies to proposing, verifying, wrapping and, if that is asked, compiling. */
    private static LoopbackServer vendor(String module) {
        String tests = IntStream.range(5, 8)
                .mapToObj(i -> "ret = add(%d, %d)\nans = str(ret)\nassert ans == \"%d\"\n".formatted(i, i + 1, 2 * i + 1))
                .collect(Collectors.joining("\n", "```python\n", "```"));
        String wrapped = IntStream.range(5, 8)
                .mapToObj(i -> "Question: What is %d plus %d?\nSolution:\n```python\nret = add(%d, %d)\nans = str(ret)\n```\n"
                        .formatted(i, i + 1, i, i + 1))
                .collect(Collectors.joining("\n", module + "\n", ""));
        return LoopbackServer.vendor(
                OpenAiReplies.text(module), OpenAiReplies.text(tests), OpenAiReplies.text(wrapped), OpenAiReplies.text(COMPILED));
    }

    private static String examples(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"question\": \"What is %d plus %d?\", \"answer\": \"%d\"}\n".formatted(i, i + 1, 2 * i + 1))
                .collect(Collectors.joining());
    }
}

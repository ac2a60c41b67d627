package dev.toolwright.toolmaker.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TestsReplyTest {

    private static final List<String> FUNCTIONS = List.of("f", "helper");

    @Test
    void read_blocksOfTests_areOne() {
        TestsReply reply = TestsReply.read("Test 1:\n```python\nassert f(1) == 1\n```\nTest 2:\n```python\nassert f(2) == 2\n```", FUNCTIONS);

        assertThat(reply.tests()).contains("assert f(1) == 1\n\n\nassert f(2) == 2\n");
        assertThat(reply.correction()).isEmpty();
    }

    @Test
    void read_moduleInABlockOfItsOwn_isACorrection() {
        TestsReply reply = TestsReply.read(
                "The function was wrong:\n```python\ndef f(x):\n    return x\n```\nand the tests:\n```python\nassert f(1) == 1\n```", FUNCTIONS);

        assertThat(reply.correction()).contains("def f(x):\n    return x\n");
        assertThat(reply.tests()).contains("assert f(1) == 1\n");
    }

    @Test
    void read_functionAmongTheTests_isLeftThere() {
        String block = "def f(x):\n    return 1\n\nassert f(1) == 1\n";

        assertThat(TestsReply.read("```python\n" + block + "```", FUNCTIONS).tests()).contains(block);
        assertThat(TestsReply.read("```python\n" + block + "```", FUNCTIONS).correction()).isEmpty();
    }

    @Test
    void read_helpersOfTheTests_areTests() {
        TestsReply reply = TestsReply.read(
                "```python\ndef parse(q):\n    return int(q)\n```\n```python\nassert f(parse('1')) == 1\n```", FUNCTIONS);

        assertThat(reply.tests()).hasValueSatisfying(tests -> assertThat(tests).contains("def parse(q):", "assert f(parse('1')) == 1"));
        assertThat(reply.correction()).isEmpty();
    }
}

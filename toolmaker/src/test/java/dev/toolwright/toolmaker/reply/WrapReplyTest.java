package dev.toolwright.toolmaker.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrapReplyTest {

    private static final List<String> FUNCTIONS = List.of("add");
    private static final List<String> QUESTIONS = List.of("What is 1 plus 2?", "What is 3 plus 4?");
    private static final String MODULE = "```python\ndef add(a, b):\n    ans = a + b\n    return ans\n```\n";
    private static final String FIRST = "```python\nret = add(1, 2)\nans = ret\n```\n";
    private static final String SECOND = "```python\nret = add(3, 4)\nans = ret\n```\n";

    @Test
    void read_theFormAskedFor_givesModuleAndSolutions() {
        assertRead(MODULE + "Question: What is 1 plus 2?\nAnswer: 3\nSolution:\n" + FIRST + "Question: What is 3 plus 4?\nSolution:\n" + SECOND);
    }

    @Test
    void read_questionsLeftOut_goByTheOrder() {
        assertRead(MODULE + "Use cases:\n" + FIRST + "and\n" + SECOND);
    }

    @Test
    void read_otherOrder_goesByTheQuestions() {
        assertRead(MODULE + "Question: What is 3 plus 4?\n" + SECOND + "Question: what is 1 plus 2 ?\n" + FIRST);
    }

    @Test
    void read_untaggedSolutions_areFound() {
        assertRead(MODULE + "Question: What is 1 plus 2?\n" + FIRST.replace("python", "") + "Question: What is 3 plus 4?\n" + SECOND.replace("python", ""));
    }

    @Test
    void read_allSolutionsInOneBlock_areCutAtTheirComments() {
        WrapReply reply = read(MODULE + "```python\n# Question: What is 1 plus 2?\nret = add(1, 2)\nans = ret\n\n"
                + "# Question: What is 3 plus 4?\nret = add(3, 4)\nans = ret\n```");

        assertThat(reply.solutions()).map(Optional::orElseThrow).satisfiesExactly(
                first -> assertThat(first).contains("add(1, 2)").doesNotContain("add(3, 4)"),
                second -> assertThat(second).contains("add(3, 4)").doesNotContain("add(1, 2)"));
    }

    @Test
    void read_oneSolutionInTwoBlocks_isPutTogether() {
        WrapReply reply = read(MODULE + "Question: What is 1 plus 2?\nParse:\n```python\na, b = 1, 2\n```\nCall:\n```python\nret = add(a, b)\nans = ret\n```\n"
                + "Question: What is 3 plus 4?\n" + SECOND);

        assertThat(reply.solutions().getFirst()).hasValueSatisfying(first -> assertThat(first).contains("a, b = 1, 2", "ret = add(a, b)"));
        assertThat(reply.solutions().getLast()).contains("ret = add(3, 4)\nans = ret\n");
    }

    @Test
    void read_functionRepeatedWithEachSolution_isNoSecondModule() {
        String repeated = "def add(a, b):\n    return a + b\n\n";
        WrapReply reply = read(MODULE
                + "Question: What is 1 plus 2?\n```python\n" + repeated + "ret = add(1, 2)\nans = ret\n```\n"
                + "Question: What is 3 plus 4?\n```python\n" + repeated + "ret = add(3, 4)\nans = ret\n```\n");

        assertThat(reply.module()).hasValueSatisfying(module -> assertThat(module).contains("ans = a + b").doesNotContain("ret ="));
        assertThat(reply.solutions()).allMatch(Optional::isPresent);
    }

    @Test
    void read_solutionMissing_isAbsent() {
        assertThat(read(MODULE + "Question: What is 3 plus 4?\n" + SECOND).solutions())
                .containsExactly(Optional.empty(), Optional.of("ret = add(3, 4)\nans = ret\n"));
    }

    @Test
    void read_moduleMissing_isAbsent() {
        WrapReply reply = read("Question: What is 1 plus 2?\n" + FIRST + "Question: What is 3 plus 4?\n" + SECOND);

        assertThat(reply.module()).isEmpty();
        assertThat(reply.solutions()).allMatch(Optional::isPresent);
    }

    private static void assertRead(String text) {
        WrapReply reply = read(text);
        assertThat(reply.module()).contains("def add(a, b):\n    ans = a + b\n    return ans\n");
        assertThat(reply.solutions()).containsExactly(
                Optional.of("ret = add(1, 2)\nans = ret\n"), Optional.of("ret = add(3, 4)\nans = ret\n"));
    }

    private static WrapReply read(String reply) {
        return WrapReply.read(reply, FUNCTIONS, QUESTIONS);
    }
}

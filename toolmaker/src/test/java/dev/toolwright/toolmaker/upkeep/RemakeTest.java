package dev.toolwright.toolmaker.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemakeTest {

    private static final Examples OLD = Examples.split(IntStream.range(0, 10).mapToObj(i -> example("old " + i)).toList());

    @Test
    void examples_failingCases_comeFirstAndAreLearntFromAndCheckedWith() {
        Examples examples = Remake.examples(OLD, List.of(example("a"), example("b"), example("c")));

        assertThat(examples.training()).startsWith(example("a"), example("c")).endsWith(OLD.training().getLast());
        assertThat(examples.validation()).startsWith(example("b")).hasSize(1 + OLD.validation().size());
        assertThat(examples.unseen()).isEqualTo(OLD.unseen());
    }

    @Test
    void examples_manyFailingCases_leaveSomeUnseen() {
        List<Example> failing = IntStream.range(0, 20).mapToObj(i -> example("new " + i)).toList();

        Examples examples = Remake.examples(OLD, failing);

        assertThat(examples.training()).hasSize(Examples.SHOWN + OLD.training().size());
        assertThat(examples.all()).hasSize(30).containsAll(failing);
    }

    @Test
    void examples_questionThatWasAnExample_countsWithItsNewAnswerOnly() {
        Example corrected = new Example(OLD.validation().getFirst().question(), "another answer");

        Examples examples = Remake.examples(OLD, List.of(corrected, corrected));

        assertThat(examples.all()).hasSize(10).contains(corrected).doesNotContain(OLD.validation().getFirst());
    }

    private static Example example(String question) {
        return new Example(question, "answer to " + question);
    }
}

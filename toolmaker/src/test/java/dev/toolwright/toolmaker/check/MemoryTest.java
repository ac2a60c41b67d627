package dev.toolwright.toolmaker.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.run.Inspection.ModuleText;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final List<Example> CAPITALS = List.of(
            new Example("What is the capital of France?", "Paris"),
            new Example("What is the capital of Peru?", "Lima"),
            new Example("What is the capital of Norway?", "Oslo"));

    private static final List<Example> SLOTS = List.of(
            new Example("Which slot suits Ann and Bob?", "10:00"),
            new Example("Which slot suits Cid and Dee?", "No slot suits."),
            new Example("Which slot suits Eve and Fay?", "12:30"));

    @Test
    void found_answersInATable_isTold() throws InterruptedException {
        String module = "def slot(a, b):\n    return {'Ann': '10:00', 'Cid': 'No slot suits.', 'Eve': '12:30'}[a]";

        assertThat(found(module, SLOTS)).contains("it has the answers of the examples written into it");
    }

    @Test
    void found_aQuestionInTheCode_isTold() throws InterruptedException {
        String module = "def answer(q):\n    if q == 'What is the  capital of Peru?':\n        return 'Li' + 'ma'\n";

        assertThat(found(module, CAPITALS)).contains("it has a question of the examples written into it");
    }

    @Test
    void found_examplesOfUseAndDocumentation_areNoMemory() throws InterruptedException {
        String module = """
                def capital(country):
                    \"""Answers questions like: What is the capital of Peru?\"""
                    return country[::-1]

                for question in ["What is the capital of France?", "What is the capital of Peru?"]:
                    print(question, capital("x"), "Paris", "Lima", "Oslo")
                """;

        assertThat(found(module, CAPITALS)).isEmpty();
    }

    @Test
    void found_labelsThatAnswersAreChosenFrom_areNoMemory() throws InterruptedException {
        List<Example> choices = List.of(
                new Example("Is 7 prime?", "yes"), new Example("Is 8 prime?", "no"), new Example("Is 9 prime?", "no"));

        assertThat(found("def prime(n):\n    return 'yes' if all(n % i for i in range(2, n)) else 'no'", choices)).isEmpty();
        assertThat(found("def slot(a, b):\n    return next(iter(set(a) & set(b)), 'No slot suits.')", SLOTS)).isEmpty();
        assertThat(found("def capital(c):\n    return sorted(['Paris', 'Lima', 'Oslo', 'Rome'])[len(c) % 4]", CAPITALS)).isEmpty();
    }

    private static Optional<String> found(String module, List<Example> shown) throws InterruptedException {
        try (Sandbox sandbox = Engines.bubblewrapOrSkip()) {
            return Memory.found((ModuleText) new MadeCode(sandbox, Limits.defaults()).inspect(module), shown);
        }
    }
}

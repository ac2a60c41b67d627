package dev.toolwright.toolmaker.induce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.made.WrappedTool;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.run.Serving;
import dev.toolwright.toolmaker.sandboxed.Engines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of many shapes on questions of our own, each worked out from three solved questions and seven answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class KindsTest {

    private static final int QUESTIONS = 40;
    private static final Map<String, Sections> SECTIONS = Sections.read("kinds.py");

    /** Each worked out once for all tests: repeated, it is the same, as one of them holds. */
    private final Map<String, Trial> trials = new HashMap<>();

    private Sandbox sandbox;
    private MadeCode code;

    @BeforeAll
    void open() throws InterruptedException {
        sandbox = Engines.bubblewrapOrSkip();
        code = new MadeCode(sandbox, Limits.defaults());
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "dates", "ages", "counting", "bill", "prime", "largest", "meeting", "swaps_pairs_and_person",
        "swaps_dict_looked_up", "swaps_two_lists", "swaps_records_and_people", "remainders_pairs", "remainders_two_lists", "remainders_dict"})
    void induction_ofAnyShape_servesOtherQuestions(String shape) throws InterruptedException {
        Trial trial = trial(shape);
        assertThat(trial.wrongs()).as(trial.toString()).isEmpty();
        assertThat(trial.unserved()).as(trial.toString()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates", "ages", "counting", "bill", "meeting", "swaps_pairs_and_person", "remainders_pairs"})
    void induction_ofQuestionsThatSayMore_leavesThem(String shape) throws InterruptedException {
        Trial trial = trial(shape);
        for (Example example : examples(shape).subList(30, QUESTIONS)) {
            for (String changed : changed(example.question())) {
                assertThat(code.serve(tool(shape), trial.compiled(), changed)).as(changed).isInstanceOf(Serving.NotParsed.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ages", "meeting"})
    void induction_repeated_givesTheSameProgram(String shape) throws InterruptedException {
        assertThat(workedOut(shape, examples(shape).subList(0, 10)).compiled()).isEqualTo(trial(shape).compiled());
    }

    private Trial trial(String shape) throws InterruptedException {
        Trial known = trials.get(shape);
        if (known == null) {
            known = workedOut(shape, examples(shape));
            trials.put(shape, known);
        }
        return known;
    }

    private Trial workedOut(String shape, List<Example> examples) throws InterruptedException {
        return Trial.of(shape, code, tool(shape), List.of(SECTIONS.get(shape).snippet()), examples);
    }

    private static List<String> changed(String question) {
        return List.of(
                question + " And what was it yesterday?",
                question + "\nAnswer in French.",
                "This is about 3 others. " + question,
                question.replaceFirst("(?s)(.*) (is|are|do) ", "$1 $2 not "),
                question.replaceFirst("[.,:?]", " except on Sundays$0 or 2 days later$0"),
                question.toUpperCase(java.util.Locale.ROOT),
                question.substring(0, question.length() / 2),
                question + "\n" + question);
    }

    private static WrappedTool tool(String shape) {
        String source = SECTIONS.get(shape).function();
        return new WrappedTool(source, source.split("(?m)^def ")[1].split("\\(")[0], List.of());
    }

    private static List<Example> examples(String shape) {
        return Kinds.examples(shape.split("_")[0], QUESTIONS, 7);
    }
}

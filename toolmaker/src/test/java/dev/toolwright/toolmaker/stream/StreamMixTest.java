package dev.toolwright.toolmaker.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyModel;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamMixTest extends StreamSuite {

    private static final List<String> STRANGERS =
            List.of("Translate into French: good morning.", "Who wrote Hamlet?", "Name a river that flows through Cairo.");

    /** Whatever comes in whatever order: of each answer it can be told who gave it, and of each call what it was for. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void go_randomMix_everyAnswerAndEveryCallIsAccountedFor(long seed) {
        List<StreamQuestion> questions = mix(new Random(seed));
        FamilyModel model = new FamilyModel();

        StreamReport report = bed.run(model, bed.settings().withParallel(4).withExamples(5), questions);

        assertThat(bed.answers()).hasSameSizeAs(questions);
        for (int i = 0; i < questions.size(); i++) {
            StreamAnswer answer = bed.answers().get(i);
            assertThat(answer.position()).isEqualTo(i + 1);
            assertThat(answer.question()).isEqualTo(questions.get(i).question());
            assertAttributable(answer);
        }
        assertThat(report.answered()).isEqualTo(questions.size());
        assertThat(report.toolsMade()).isEqualTo(Family.values().length);
        assertThat(bed.uses()).extracting(use -> use.use().question())
                .containsExactlyInAnyOrderElementsOf(bed.answers().stream()
                        .filter(answer -> answer.use().isPresent())
                        .map(StreamAnswer::question)
                        .toList());
        assertThat(onRecord().modelCalls()).isEqualTo(model.calls());
        assertThat(report.usage()).isEqualTo(onRecord());
    }

    private void assertAttributable(StreamAnswer answer) {
        Optional<Family> family = Family.of(answer.question());
        String right = Family.answer(answer.question()).orElse("42");
        assertThat(answer.answer()).as(answer.question()).hasValue(right);
        if (answer.use().isEmpty()) {
            assertThat(answer.expected()).hasValue(right);
            return;
        }
        Use use = answer.use().get();
        if (use.tier() == Tier.STRONG) {
            assertThat(use.tool()).isEmpty();
            assertThat(use.usage().maker().modelCalls()).isEqualTo(1);
        } else {
            MadeTool tool = bed.store().find(use.tool(), use.version()).orElseThrow();
            assertThat(tool.wrapped().function()).isEqualTo(family.orElseThrow().tool());
            assertThat(use.usage().maker()).isEqualTo(Usage.NONE);
        }
    }

    private Usage onRecord() {
        Usage uses = bed.uses().stream().map(use -> use.use().usage().total()).reduce(Usage.NONE, Usage::plus);
        Usage makings = bed.store().makingCosts().stream().map(cost -> cost.usage()).reduce(Usage.NONE, Usage::plus);
        Usage votes = bed.store().instances().kinds().stream().map(kind -> kind.spent()).reduce(Usage.NONE, Usage::plus);
        return uses.plus(makings).plus(votes);
    }

    private static List<StreamQuestion> mix(Random random) {
        List<StreamQuestion> questions = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            if (random.nextInt(12) == 0) {
                questions.add(StreamQuestion.of(STRANGERS.get(random.nextInt(STRANGERS.size()))));
            } else {
                var example = Family.values()[random.nextInt(Family.values().length)].example(random);
                Optional<String> answer = random.nextInt(5) == 0 ? Optional.of(example.answer()) : Optional.empty();
                questions.add(new StreamQuestion(example.question(), answer));
            }
        }
        return questions;
    }
}

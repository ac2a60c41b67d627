package dev.toolwright.toolmaker.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyModel;
import dev.toolwright.toolmaker.family.FamilyTools;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.Tier;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.upkeep.RetireRule;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StreamUpkeepTest extends StreamSuite {

    @Test
    void go_toolThatAnswersWrong_isRetiredAndMadeAnewFromItsFailures() {
        String wrong = Family.PRICE.function().replace("each * number", "each + number");
        FamilyTools.serve(bed.store(), FamilyTools.of(Family.PRICE, wrong, Optional.of(Family.PRICE.compiled())));
        List<Example> examples = Family.PRICE.examples(new Random(31), 8);

        StreamReport report = bed.run(new FamilyModel(), StreamBed.answered(examples));

        assertThat(bed.events(StreamEvent.Retired.class))
                .containsExactly(new StreamEvent.Retired("total_price", 1, "failed in 3 of its last 3 uses"));
        assertThat(bed.store().versions("total_price")).extracting(MadeTool::state)
                .containsExactly(ToolState.RETIRED, ToolState.APPROVED);
        MadeTool remade = bed.store().serving("total_price").orElseThrow();
        assertThat(remade.examples().training()).contains(examples.getFirst());
        assertThat(remade.examples().validation()).contains(examples.get(1));
        assertThat(remade.examples().all()).hasSize(13);
        assertThat(bed.texts().subList(3, 8)).isEqualTo(examples.subList(3, 8).stream().map(Example::answer).toList());
        assertThat(report.right()).isEqualTo(5);
    }

    @Test
    void go_fewFailures_leaveTheToolInService() {
        String wrong = Family.PRICE.function().replace("each * number", "each + number");
        FamilyTools.serve(bed.store(), FamilyTools.of(Family.PRICE, wrong, Optional.of(Family.PRICE.compiled())));

        bed.run(
                new FamilyModel(),
                bed.settings().withRetire(new RetireRule(9, 10)),
                StreamBed.answered(Family.PRICE.examples(new Random(31), 8)));

        assertThat(bed.events(StreamEvent.Retired.class)).isEmpty();
        assertThat(bed.store().serving("total_price").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void go_newToolThatDoesWhatAnotherDoes_isMergedIntoIt() {
        FamilyTools.serve(bed.store(), FamilyTools.verified(Family.SORT));
        List<Example> capitals = Family.SORT.examples(new Random(8), 14).stream()
                .map(example -> {
                    String question = example.question().replaceAll(" ([a-z]+)$", " Zebra");
                    return new Example(question, Family.answer(question).orElseThrow());
                })
                .toList();

        bed.run(new FamilyModel().withoutDispatching(), StreamBed.answered(capitals));

        // words with capital letters were new to it, and the dispatcher took them for something else
        assertThat(bed.events(StreamEvent.Merged.class)).extracting(StreamEvent.Merged::tool).containsExactly("sort_words");
        assertThat(bed.store().list()).hasSize(1);
        MadeTool merged = bed.store().serving("sort_words").orElseThrow();
        assertThat(merged.version()).isEqualTo(2);
        assertThat(merged.examples().all()).hasSize(20).containsAll(capitals.subList(0, 10));
        assertThat(merged.decisions()).extracting(decision -> decision.reason()).last().asString().contains("same code as version 1");
        assertThat(bed.answers().subList(10, 14)).allMatch(answer -> answer.use().orElseThrow().tier() == Tier.COMPILED);
    }

    @Test
    void go_twoKindsWhoseFunctionsHaveOneName_areTwoTools() {
        FamilyModel model = new FamilyModel().withFunction(code -> code);
        FamilyTools.serve(bed.store(), FamilyTools.verified(Family.SORT).named("shift_letters"));

        bed.run(model, StreamBed.answered(Family.SHIFT.examples(new Random(2), 11)));

        assertThat(bed.store().list()).extracting(MadeTool::name).containsExactlyInAnyOrder("shift_letters", "shift_letters_2");
        assertThat(Stream.of("shift_letters", "shift_letters_2")).allMatch(name -> bed.store().serving(name).isPresent());
    }
}

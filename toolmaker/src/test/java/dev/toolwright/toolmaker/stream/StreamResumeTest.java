package dev.toolwright.toolmaker.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.toolmaker.approval.ApprovalPolicy;
import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyModel;
import dev.toolwright.toolmaker.instance.Kind;
import dev.toolwright.toolmaker.made.MadeTool;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Streams that are cut off in the midst of whatever they are doing. */
class StreamResumeTest extends StreamSuite {

    private static final List<Example> EXAMPLES = Family.SHIFT.examples(new Random(1), 6);
    private static final int NEEDED = 3;

    /** Ends a stream as abruptly as can be done from within. */
    private static final class Cut extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void go_cutOffBeforeAModelCall_goesOnWithoutPayingTwice() {
        int calls = reference().calls();
        for (int cutAt = 0; cutAt < calls; cutAt += 2) {
            try (StreamBed fresh = anotherBed()) {
                FamilyModel model = new FamilyModel();
                int last = cutAt;
                model.before(() -> {
                    if (model.calls() == last) {
                        throw new Cut();
                    }
                });
                assertThatThrownBy(() -> run(fresh, model)).isInstanceOf(Cut.class);
                model.before(() -> {});
                run(fresh, model);

                assertWhole(fresh, model, calls, "cut off before call " + cutAt);
            }
        }
    }

    @Test
    void go_cutOffAtAnEvent_goesOnWithoutDoingAnythingTwice() {
        int calls = reference().calls();
        int events = bed.events().size();
        for (int cutAt = 0; cutAt < events; cutAt += 3) {
            try (StreamBed fresh = anotherBed()) {
                FamilyModel model = new FamilyModel();
                AtomicInteger left = new AtomicInteger(cutAt);
                assertThatThrownBy(() -> fresh.stream(model, settings(fresh), ApprovalPolicy.AUTOMATIC)
                                .go(StreamBed.asked(EXAMPLES), _ -> {
                                    if (left.getAndDecrement() == 0) {
                                        throw new Cut();
                                    }
                                }))
                        .isInstanceOf(Cut.class);
                run(fresh, model);

                assertWhole(fresh, model, calls, "cut off at event " + cutAt);
            }
        }
    }

    private FamilyModel reference() {
        FamilyModel model = new FamilyModel();
        run(bed, model);
        return model;
    }

    private static void run(StreamBed bed, FamilyModel model) {
        bed.run(model, settings(bed), StreamBed.asked(EXAMPLES));
    }

    private static StreamSettings settings(StreamBed bed) {
        return bed.settings().withExamples(NEEDED);
    }

    private static void assertWhole(StreamBed bed, FamilyModel model, int calls, String when) {
        assertThat(bed.texts()).as(when).isEqualTo(EXAMPLES.stream().map(Example::answer).toList());
        assertThat(model.calls()).as(when).isEqualTo(calls);
        assertThat(bed.uses()).as(when).extracting(use -> use.use().question())
                .containsExactlyElementsOf(EXAMPLES.stream().map(Example::question).toList());
        assertThat(bed.store().list()).as(when).extracting(MadeTool::name).containsExactly("shift_letters");
        assertThat(bed.store().serving("shift_letters")).as(when).isPresent();
        assertThat(bed.store().instances().kinds()).as(when).extracting(Kind::state).containsExactly(Kind.State.MADE);
    }
}

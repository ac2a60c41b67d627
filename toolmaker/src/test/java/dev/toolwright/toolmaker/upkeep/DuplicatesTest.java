package dev.toolwright.toolmaker.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.sandbox.Limits;
import dev.toolwright.sandbox.Sandbox;
import dev.toolwright.toolmaker.family.Family;
import dev.toolwright.toolmaker.family.FamilyTools;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.ToolState;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.sandboxed.Engines;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final MadeTool SORT = FamilyTools.verified(Family.SORT);
    private static final MadeTool PRICE = FamilyTools.verified(Family.PRICE);

    @Test
    void of_sameBehaviourUnderAnotherName_isFoundAndOthersAreNot() throws InterruptedException {
        try (Sandbox sandbox = Engines.bubblewrapOrSkip()) {
            Duplicates duplicates = new Duplicates(new MadeCode(sandbox, Limits.defaults()), InstantSource.system());
            String otherCode = Family.SORT.function().replace("return sorted(words)", "words = list(words)\n    words.sort()\n    return words");
            MadeTool same = FamilyTools.of(Family.SORT, otherCode, Optional.of(Family.SORT.compiled())).named("order_words");
            MadeTool almost = FamilyTools.of(
                            Family.SORT, Family.SORT.function().replace("sorted(words)", "sorted(words)[:7]"), Optional.of(Family.SORT.compiled()))
                    .named("order_few");
            MadeTool mute = FamilyTools.of(Family.SORT, Family.SORT.function(), Optional.empty()).named("order_somehow");

            assertThat(duplicates.of(same, List.of(PRICE, SORT))).hasValue(SORT);
            assertThat(duplicates.of(almost, List.of(PRICE, SORT))).isEmpty();
            assertThat(duplicates.of(mute, List.of(PRICE, SORT))).isEmpty();
            // the next version of a tool is no duplicate of it
            assertThat(duplicates.of(SORT, List.of(SORT))).isEmpty();
        }
    }

    @Test
    void merged_tool_keepsItsCodeAndGetsTheOtherExamplesOnce() throws InterruptedException {
        try (Sandbox sandbox = Engines.bubblewrapOrSkip()) {
            Duplicates duplicates = new Duplicates(new MadeCode(sandbox, Limits.defaults()), InstantSource.system());

            MadeTool merged = duplicates.merged(SORT, PRICE);

            assertThat(merged.wrapped()).isEqualTo(SORT.wrapped());
            assertThat(merged.state()).isEqualTo(ToolState.VERIFIED);
            assertThat(merged.examples().training()).isEqualTo(SORT.examples().training());
            assertThat(merged.examples().all()).hasSize(20).containsAll(PRICE.examples().all()).doesNotHaveDuplicates();
        }
    }
}

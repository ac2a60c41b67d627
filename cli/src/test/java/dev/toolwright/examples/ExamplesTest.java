package dev.toolwright.examples;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.runs.Instruction;
import dev.toolwright.runs.InstructionFile;
import dev.toolwright.runs.gold.Fact;
import dev.toolwright.runs.gold.Gold;
import dev.toolwright.runs.gold.GoldFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published instructions over the built-in APIs: well formed, of every group, and no gold answer given away. */
class ExamplesTest {

    private static final int AT_LEAST = 150;
    private static final Set<String> KINDS = Set.of("single", "chain", "several", "unsolvable");
    private static final Set<String> PHRASINGS = Set.of("documented", "free");

    private final Path file = root().resolve("examples").resolve("hub-instructions.jsonl");
    private final List<Instruction> instructions = InstructionFile.read(file);
    private final List<Gold> golds = GoldFile.read(file);

    @Test
    void instructions_haveUniqueIdsAndGoldEach() {
        assertThat(instructions).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(instructions).extracting(Instruction::id).doesNotHaveDuplicates();
        assertThat(instructions).extracting(Instruction::text).doesNotHaveDuplicates();
        assertThat(golds).extracting(Gold::id).isEqualTo(instructions.stream().map(Instruction::id).toList());
    }

    @Test
    void groups_areAllThere_eachInBothPhrasings() {
        Map<String, Long> sizes = golds.stream().collect(groupingBy(Gold::group, counting()));
        String[] expected = KINDS.stream().flatMap(kind -> PHRASINGS.stream().map(p -> kind + ", " + p)).toArray(String[]::new);
        assertThat(sizes).containsOnlyKeys(expected);
        assertThat(sizes.values()).allMatch(size -> size * 40 >= golds.size(), "at least one in forty");
    }

    @Test
    void gold_isEmpty_exactlyWhereTheGroupSaysSo() {
        assertThat(golds).allMatch(gold -> gold.solvable() != gold.group().startsWith("unsolvable"));
    }

    @Test
    void facts_areNotSaidByTheirInstruction() {
        Map<String, String> texts =
                instructions.stream().collect(toMap(Instruction::id, Instruction::text));
        Function<Gold, Stream<String>> givenAway = gold -> gold.facts().stream()
                .flatMap(fact -> fact.spellings().stream())
                .filter(spelling -> Fact.of(spelling).isIn(texts.get(gold.id())))
                .map(spelling -> gold.id() + " says " + spelling);
        assertThat(golds.stream().flatMap(givenAway)).isEmpty();
    }

    /** The folder of the project: the nearest one, upwards, with the build's wrapper. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}

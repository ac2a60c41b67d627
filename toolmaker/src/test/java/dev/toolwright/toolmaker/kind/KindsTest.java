package dev.toolwright.toolmaker.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.toolmaker.family.Family;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void find_mixedStream_putsEachFamilyIntoAKindOfItsOwn(int seed) {
        Random random = new Random(seed);
        Map<Long, List<String>> kinds = new HashMap<>();
        Map<Long, Set<Family>> families = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            Family family = Family.values()[random.nextInt(Family.values().length)];
            String question = family.example(random).question();
            OptionalLong found = Kinds.find(question, known(kinds));
            long kind = found.orElse(kinds.size() + 1);
            kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(question);
            families.computeIfAbsent(kind, _ -> new HashSet<>()).add(family);
        }
        assertThat(families).hasSize(Family.values().length).allSatisfy((_, members) -> assertThat(members).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I have a flute, a drum and two lamps. How many instruments do I have?|I have three figs, a plum and an oven. How many fruits do I have?",
        "What is 17 * 23?|What is 5 * 91?",
        "([{|[{(",
        "Write 1987 as a Roman numeral.|Write 12 as a Roman numeral.",
    })
    void find_sameKindWithLittleInCommon_isFound(String first, String second) {
        assertThat(Kinds.find(second, List.of(new Kinds.Known(7, List.of(first))))).hasValue(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "What is the capital of France?|What is the colour of a ripe plum?",
        "Sort these numbers from large to small: 4, 8, 15|Add up these numbers: 4, 8, 15",
        "How many vowels are in 'banana'?|How many legs do 17 spiders have?",
        "Translate into French: good morning|What is 17 * 23?",
    })
    void find_otherKind_isNotFound(String first, String second) {
        assertThat(Kinds.find(second, List.of(new Kinds.Known(7, List.of(first))))).isEmpty();
    }

    @Test
    void find_optionsOfAMultipleChoice_makeNoKind() {
        String dates = "Today is the first of May. Which date is tomorrow?\nOptions:\n(A) one\n(B) two\n(C) three";
        String cats = "Which animal says miaow?\nOptions:\n(A) one\n(B) two\n(C) three";

        assertThat(Kinds.find(cats, List.of(new Kinds.Known(1, List.of(dates))))).isEmpty();
    }

    private static List<Kinds.Known> known(Map<Long, List<String>> kinds) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> new Kinds.Known(kind.getKey(), kind.getValue()))
                .toList();
    }
}

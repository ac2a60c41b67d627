package dev.toolwright.toolmaker.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstantWordsTest {

    @Test
    void learn_numbersThatExamplesShareByChance_areNotAskedFor() {
        ConstantWords words = ConstantWords.learn(List.of(
                "Free: 08:00 - 09:30, 11:00 - 12:00. Which slot is best?", "Free: 09:30 - 10:00, 11:00 - 12:00. Which slot is best?"));
        assertThat(words.broken("Free: 14:15 - 16:45. Which slot is best?")).isEmpty();
        assertThat(words.broken("Free: 14:15 - 16:45. Which slot is worst?")).isPresent();
    }

    @Test
    void learn_articlesAndSingleLetters_areNotAskedFor() {
        ConstantWords words = ConstantWords.learn(List.of(
                "I have a fig, an owl and the key. Options: (A) (B) How many?", "I have an elm, a pear and the cat. Options: (A) (B) How many?"));
        assertThat(words.broken("I have two figs. Options: How many?")).isEmpty();
    }

    @Test
    void learn_stepsThatExamplesRepeat_mayBeFewerInAQuestion() {
        ConstantWords words = ConstantWords.learn(List.of(
                "First, go left. Then, go up. Then, go on. Finally, stop.", "First, jump. Then, turn. Then, jump. Finally, sit."));
        assertThat(words.broken("First, run. Then, hide. Finally, rest.")).isEmpty();
        assertThat(words.broken("First, run. Finally, rest.")).isPresent();
    }
}

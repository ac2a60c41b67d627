package dev.toolwright.benchmarks.question;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordSortingTest {

    @Test
    void answers_agreeWithAnInsertionByCharacterCodes() {
        Cases.assertAnswers(new WordSorting(), question -> {
            List<String> sorted = new ArrayList<>();
            for (String word : question.split("List: ")[1].split(" ")) {
                int at = 0;
                while (at < sorted.size() && sorted.get(at).compareTo(word) < 0) {
                    at++;
                }
                sorted.add(at, word);
            }
            return String.join(" ", sorted);
        });
    }
}

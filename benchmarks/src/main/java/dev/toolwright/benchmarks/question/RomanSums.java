package dev.toolwright.benchmarks.question;

import dev.toolwright.toolmaker.example.Example;
import java.util.List;

/** Sums of Roman numerals: a kind that no tool is there for when it turns up in a stream. */
final class RomanSums implements QuestionKind {

    private static final List<Integer> VALUES = List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);
    private static final List<String> SIGNS = List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");

    @Override
    public String name() {
        return "roman_sums";
    }

    @Override
    public Example example(int number, Draw draw) {
        int left = draw.between(1, 900);
        int right = draw.between(1, 900);
        return new Example(
                "Add the Roman numerals %s and %s. Answer with a Roman numeral.".formatted(roman(left), roman(right)),
                roman(left + right));
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.size(); i++) {
            text.repeat(SIGNS.get(i), rest / VALUES.get(i));
            rest %= VALUES.get(i);
        }
        return text.toString();
    }
}

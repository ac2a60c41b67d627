package dev.toolwright.runs.game24;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts the ways to play that end at the target. A move takes two of the numbers and puts one of six results in their place:
 * sum, product, and the differences and quotients either way round. Four numbers can be played in 36 · 18 · 6 = 3,888 ways; a
 * division by zero ends a way.
 */
record Ways(int target) {

    /**
     * A number as a quotient, not in lowest terms, which counting has no need of: four numbers up to 13 do not come near the
     * limits of a long.
     */
    private record Quotient(long over, long under) {

        Stream<Quotient> with(Quotient other) {
            long crossed = over * other.under;
            long otherCrossed = other.over * under;
            long unders = under * other.under;
            return Stream.of(
                            new Quotient(crossed + otherCrossed, unders),
                            new Quotient(over * other.over, unders),
                            new Quotient(crossed - otherCrossed, unders),
                            new Quotient(otherCrossed - crossed, unders),
                            new Quotient(crossed, otherCrossed),
                            new Quotient(otherCrossed, crossed))
                    .filter(result -> result.under != 0);
        }

        boolean whole() {
            return over % under == 0;
        }
    }

    /** @param whole counts only ways on which every result is a whole number */
    int count(List<Integer> numbers, boolean whole) {
        return countFrom(numbers.stream().map(number -> new Quotient(number, 1)).toList(), whole);
    }

    private int countFrom(List<Quotient> numbers, boolean whole) {
        if (numbers.size() == 1) {
            return numbers.getFirst().over == target * numbers.getFirst().under ? 1 : 0;
        }
        int ways = 0;
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                List<Quotient> rest = new ArrayList<>(numbers);
                Quotient second = rest.remove(j);
                Quotient first = rest.remove(i);
                ways += first.with(second)
                        .filter(result -> !whole || result.whole())
                        .mapToInt(result -> countFrom(joined(rest, result), whole))
                        .sum();
            }
        }
        return ways;
    }

    private static List<Quotient> joined(List<Quotient> rest, Quotient result) {
        List<Quotient> joined = new ArrayList<>(rest);
        joined.add(result);
        return joined;
    }
}

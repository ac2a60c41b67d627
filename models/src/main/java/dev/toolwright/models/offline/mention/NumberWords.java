package dev.toolwright.models.offline.mention;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Reads numbers written in English words: "forty-two", "one hundred and five thousand". */
final class NumberWords {

    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> SCALES =
            Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L, "trillion", 1_000_000_000_000L);

    private NumberWords() {}

    /** Whether a word in lower case can stand in a number. */
    static boolean isPart(String word) {
        return SMALL.contains(word) || TENS.contains(word) || SCALES.containsKey(word) || word.equals("hundred") || word.equals("dozen");
    }

    /** The number that these words in lower case are, "and" left out; empty if they are none. */
    static OptionalLong parse(List<String> words) {
        long total = 0;
        long group = 0;
        long lastScale = Long.MAX_VALUE;
        boolean open = true;
        for (String word : words) {
            if (SMALL.contains(word)) {
                long value = SMALL.indexOf(word);
                if (!open && !takesSmall(group, value)) {
                    return OptionalLong.empty();
                }
                group += value;
                open = false;
            } else if (TENS.contains(word)) {
                if (group % 100 != 0) {
                    return OptionalLong.empty();
                }
                group += 10L * TENS.indexOf(word);
                open = false;
            } else if (word.equals("hundred") || word.equals("dozen")) {
                group = Math.max(1, group) * (word.equals("hundred") ? 100 : 12);
                open = false;
            } else {
                Long scale = SCALES.get(word);
                if (scale == null || scale >= lastScale) {
                    return OptionalLong.empty();
                }
                total += Math.max(1, group) * scale;
                lastScale = scale;
                group = 0;
                open = true;
            }
        }
        return words.isEmpty() ? OptionalLong.empty() : OptionalLong.of(total + group);
    }

    /** Whether units or teens can follow: "twenty" takes five, "hundred" takes twelve, "ten" takes neither. */
    private static boolean takesSmall(long group, long value) {
        long rest = group % 100;
        return group != 0 && (rest == 0 || rest >= 20 && rest % 10 == 0 && value > 0 && value < 10);
    }

    /** A number in words, the inverse of {@link #parse}; for numbers from 0 below a thousand trillion. */
    static String write(long number) {
        for (String scale : List.of("trillion", "billion", "million", "thousand")) {
            long size = SCALES.getOrDefault(scale, 1L);
            if (number >= size) {
                long rest = number % size;
                return write(number / size) + " " + scale + (rest == 0 ? "" : (rest < 100 ? " and " : " ") + write(rest));
            }
        }
        if (number >= 100) {
            return SMALL.get((int) (number / 100)) + " hundred" + (number % 100 == 0 ? "" : " and " + write(number % 100));
        }
        if (number >= 20) {
            return TENS.get((int) (number / 10)) + (number % 10 == 0 ? "" : "-" + SMALL.get((int) (number % 10)));
        }
        return SMALL.get((int) number);
    }
}

package dev.toolwright.benchmarks.catalog;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up words, as unequally common as those of a language: the one of rank r is drawn r times less often than the first. */
record WordSource(Random random) {

    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi", "yo", "zu"
    };
    private static final int WORDS = 40_000;

    String word() {
        return word((int) Math.exp(random.nextDouble() * Math.log(WORDS)));
    }

    /** One that few texts have. */
    String rareWord() {
        return word(200 + random.nextInt(WORDS - 200));
    }

    String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private static String word(int rank) {
        StringBuilder word = new StringBuilder("w");
        for (int left = rank + 1; left > 0; left /= SYLLABLES.length) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
        }
        return word.toString();
    }
}

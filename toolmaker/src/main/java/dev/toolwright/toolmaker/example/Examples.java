package dev.toolwright.toolmaker.example;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The examples of one kind of question, by what they serve for. The split is the paper's (section 3.1): the first are for
 * proposing, the next for verifying; of each only some are shown to the maker, and the rest tell whether a tool has learnt
 * its examples by heart.
 *
 * @param training shown when a function is asked for
 * @param validation shown when tests are asked for; a tool has to reproduce every answer
 * @param unseen never shown; a tool has to reproduce these too
 */
public record Examples(List<Example> training, List<Example> validation, List<Example> unseen) {

    /** Training examples that the maker sees, and validation examples, each. */
    public static final int SHOWN = 3;

    /** Examples taken for training and for validation, each. */
    public static final int TAKEN = 5;

    public Examples {
        training = List.copyOf(training);
        validation = List.copyOf(validation);
        unseen = List.copyOf(unseen);
        if (training.isEmpty() || validation.isEmpty()) {
            throw new IllegalArgumentException("to make a tool takes at least one example to learn from and one to check it");
        }
    }

    /**
     * Splits a list: of ten or more the first five are for training, the next five for validation, three of each are shown;
     * of fewer, half each. What comes after the tenth is left for measuring.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static Examples split(List<Example> examples) {
        int half = Math.min(TAKEN, examples.size() / 2);
        int end = Math.min(2 * TAKEN, examples.size());
        List<Example> training = examples.subList(0, half);
        List<Example> validation = examples.subList(half, end);
        return new Examples(shown(training), shown(validation), Stream.concat(rest(training), rest(validation)).toList());
    }

    /** Those that the maker gets to see, with their answers. */
    public List<Example> shown() {
        return Stream.concat(training.stream(), validation.stream()).toList();
    }

    /** All of them, in the order training, validation, unseen. */
    public List<Example> all() {
        return Stream.concat(shown().stream(), unseen.stream()).toList();
    }

    /** SHA-256 of questions and answers in their order, in hexadecimal. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Example example : all()) {
                digest.update(example.question().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(example.answer().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static List<Example> shown(List<Example> part) {
        return part.subList(0, Math.min(SHOWN, part.size()));
    }

    private static Stream<Example> rest(List<Example> part) {
        return part.stream().skip(SHOWN);
    }
}

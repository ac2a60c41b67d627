package dev.toolwright.solver.judge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the verdict in what a judge says: what stands last after its label, whatever stands around it. */
final class Verdict {

    private Verdict() {}

    /** @param label the word before the verdict, which is one word or number itself */
    static Optional<String> of(String label, String reply) {
        Matcher matcher = Pattern.compile("(?i)\\b" + label + "\\W{0,5}(?:assistant\\W{0,3})?(\\w{1,9})").matcher(reply);
        String last = null;
        while (matcher.find()) {
            last = matcher.group(1);
        }
        return Optional.ofNullable(last);
    }

    /** A whole number from {@code least} to {@code most}, after its label or all alone. */
    static Optional<Integer> number(String label, String reply, int least, int most) {
        return of(label, reply).or(() -> Optional.of(reply.strip()))
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }
}

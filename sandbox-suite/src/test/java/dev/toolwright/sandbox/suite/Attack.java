package dev.toolwright.sandbox.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One attack of the files in {@code attacks}: a name, code, and the verdicts that are right for it. A section named
 * {@code then} is the next call on the same sandbox.
 */
record Attack(String family, String name, List<Step> steps, Duration extraTime) {

    /** One call, and what may come of it. */
    record Step(String code, List<Expected> expected) {}

    static final List<String> FAMILIES =
            List.of("loops", "memory", "processes", "files", "network", "escapes", "state", "output", "values", "exits");

    private static final Pattern HEADER = Pattern.compile("(?m)^# --- (\\w+) -> (.+)$");
    private static final Pattern TIMEOUT = Pattern.compile("(?m)^# timeout: (\\d+) s$");

    Attack {
        steps = List.copyOf(steps);
    }

    static List<Attack> family(String family) {
        String text = read(family);
        Matcher timeout = TIMEOUT.matcher(text);
        Duration extraTime = timeout.find() ? Duration.ofSeconds(Long.parseLong(timeout.group(1))) : Duration.ZERO;
        List<Attack> attacks = new ArrayList<>();
        Matcher header = HEADER.matcher(text);
        boolean more = header.find();
        while (more) {
            String name = header.group(1);
            List<Expected> expected = Expected.parse(header.group(2));
            int start = header.end() + 1;
            more = header.find();
            Step step = new Step(text.substring(start, more ? header.start() : text.length()), expected);
            if (name.equals("then")) {
                Attack last = attacks.removeLast();
                List<Step> steps = new ArrayList<>(last.steps());
                steps.add(step);
                attacks.add(new Attack(family, last.name(), steps, extraTime));
            } else {
                attacks.add(new Attack(family, name, List.of(step), extraTime));
            }
        }
        return attacks;
    }

    private static String read(String family) {
        try (InputStream in = Attack.class.getResourceAsStream("attacks/" + family + ".py")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

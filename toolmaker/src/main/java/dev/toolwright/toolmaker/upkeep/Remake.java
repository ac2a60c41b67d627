package dev.toolwright.toolmaker.upkeep;

import dev.toolwright.toolmaker.example.Example;
import dev.toolwright.toolmaker.example.Examples;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a tool that failed in use is made of anew. */
public final class Remake {

    private Remake() {}

    /**
     * The old examples and the failing cases: these first, by turns to learn from and to check with, so that the maker sees
     * what went wrong. Where a question is in both, the failing case's answer counts.
     *
     * @param failing with the right answers; at least one
     */
    public static Examples examples(Examples old, List<Example> failing) {
        List<Example> training = new ArrayList<>();
        List<Example> validation = new ArrayList<>();
        List<Example> unseen = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Example example : failing) {
            if (!seen.add(example.question())) {
                continue;
            }
            List<Example> shorter = training.size() <= validation.size() ? training : validation;
            (shorter.size() < Examples.SHOWN ? shorter : unseen).add(example);
        }
        add(old.training(), seen, training);
        add(old.validation(), seen, validation);
        add(old.unseen(), seen, unseen);
        return new Examples(training, validation, unseen);
    }

    private static void add(List<Example> examples, Set<String> seen, List<Example> to) {
        examples.stream().filter(example -> seen.add(example.question())).forEach(to::add);
    }
}

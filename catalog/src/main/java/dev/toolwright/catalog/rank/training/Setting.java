package dev.toolwright.catalog.rank.training;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Instructions with their candidates among certain tools. A ranking that learns in several settings at once is good in each,
 * and better than one that knows only that one: what differs between them is of no use to it.
 *
 * @param name for people and programs
 * @param tools how many are looked among
 * @param examples one for each instruction; the same instructions in the same order in all settings of a training
 */
public record Setting(String name, int tools, List<Example> examples) {

    public Setting {
        examples = List.copyOf(examples);
    }

    /** All examples of all settings. */
    public static List<Example> examples(List<Setting> settings) {
        return examples(settings, i -> true);
    }

    /** Those of the chosen instructions, by their place. */
    public static List<Example> examples(List<Setting> settings, IntPredicate chosen) {
        return settings.stream()
                .flatMap(setting -> IntStream.range(0, setting.examples().size())
                        .filter(chosen)
                        .mapToObj(setting.examples()::get))
                .toList();
    }
}

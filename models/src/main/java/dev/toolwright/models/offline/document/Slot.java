package dev.toolwright.models.offline.document;

import dev.toolwright.models.offline.mention.MentionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One argument of a tool, or one property inside it: a place to be filled.
 *
 * @param name as the document spells it
 * @param type its JSON type
 * @param required whether a call without it is refused
 * @param nameStems stems of the words of its name, in order
 * @param stems stems of the words of its description
 * @param choices the values of {@code enum}; empty: anything
 * @param examples examples and the default, as text, the nearest to a typical value first
 * @param defaulted whether the document gives a default
 * @param pattern what a text must match, if the document says and it can be read
 * @param range smallest and largest number allowed
 * @param kinds how well mentions of each kind fit, 0 to 1
 * @param items what an array is made of: one slot, or none if the document does not say
 * @param properties what an object is made of
 */
public record Slot(
        String name,
        SlotType type,
        boolean required,
        List<String> nameStems,
        Set<String> stems,
        List<String> choices,
        List<String> examples,
        boolean defaulted,
        Optional<Pattern> pattern,
        Range range,
        Map<MentionKind, Double> kinds,
        List<Slot> items,
        List<Slot> properties) {

    public Slot {
        nameStems = List.copyOf(nameStems);
        stems = Set.copyOf(stems);
        choices = List.copyOf(choices);
        examples = List.copyOf(examples);
        kinds = Map.copyOf(kinds);
        items = List.copyOf(items);
        properties = List.copyOf(properties);
    }

    /** How well a mention of this kind fits, 0 (not at all) to 1. */
    public double fit(MentionKind kind) {
        return kinds.getOrDefault(kind, 0.0);
    }

    /** Whether its name or its description uses a word of this stem. */
    public boolean speaksOf(String stem) {
        return nameStems.contains(stem) || stems.contains(stem);
    }

    /** The same slot, needed. */
    public Slot require() {
        return new Slot(name, type, true, nameStems, stems, choices, examples, defaulted, pattern, range, kinds, items, properties);
    }

    /** The same slot with these allowed values. */
    public Slot withChoices(List<String> allowed) {
        return new Slot(name, type, required, nameStems, stems, allowed, examples, defaulted, pattern, range, kinds, items, properties);
    }

    /**
     * Numbers allowed.
     *
     * @param least negative infinity if there is no limit
     * @param most positive infinity if there is no limit
     */
    public record Range(double least, double most) {

        public boolean holds(double number) {
            return least <= number && number <= most;
        }
    }
}

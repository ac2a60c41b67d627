package dev.toolwright.catalog.hierarchy;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.naming.Words;
import dev.toolwright.tool.Provider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which a provider is recognised as one of its kind: those of its name, and how often others stand in what it and
 * its tools say of themselves. Each tool counts a word once, so that a long text has no more weight than a short one.
 *
 * @param name words of its name
 * @param counts how often each word occurs, the most frequent only
 */
public record ProviderWords(Set<String> name, Map<String, Integer> counts) {

    private static final int KEPT = 80;
    private static final int NAME = 4;
    private static final int DESCRIPTION = 2;
    private static final int MAX_TEXT = 300;
    private static final int SHORTEST = 3;

    private static final Set<String> SAYING_NOTHING = Set.of(
            """
            the and for with from that this are was has have its can may you your our all any not only into when which will also
            more than other using used use one new via per each they their there these those been being such then but who how
            what where must should some about out get set list create update delete add remove post put patch fetch return
            retrieve read api apis rest restful http https json xml url uri client service web app application request response
            endpoint method operation object parameter value field data information detail documentation swagger openapi version
            default example specified given following management manager resource provider support public beta alpha deprecated
            name type result user"""
                    .split("\\s+"));

    public ProviderWords {
        name = Set.copyOf(name);
        counts = Map.copyOf(counts);
    }

    public static ProviderWords of(Provider provider, List<CatalogEntry> tools) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> name = words(provider.name());
        name.forEach(word -> counts.merge(word, NAME, Integer::sum));
        words(provider.description()).forEach(word -> counts.merge(word, DESCRIPTION, Integer::sum));
        for (CatalogEntry entry : tools) {
            words(entry.title() + " " + start(entry.tool().description())).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return new ProviderWords(name, mostFrequent(counts));
    }

    private static Map<String, Integer> mostFrequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), MAX_TEXT));
    }

    /** Of several providers as if they were one: each word as often as it occurs in the one that has it most. */
    static ProviderWords together(List<ProviderWords> all) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> name = new HashSet<>();
        for (ProviderWords words : all) {
            name.addAll(words.name());
            words.counts().forEach((word, count) -> counts.merge(word, count, Math::max));
        }
        return new ProviderWords(name, counts);
    }

    private static Set<String> words(String text) {
        return Words.of(start(text)).stream()
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .map(ProviderWords::singular)
                .filter(word -> word.length() >= SHORTEST && !SAYING_NOTHING.contains(word))
                .collect(Collectors.toSet());
    }

    /** The words of a host's name: what an owner calls itself tells nothing of a kind. */
    static Set<String> own(String collection) {
        return Stream.of(collection.split("[^\\p{L}]+")).map(ProviderWords::singular).collect(Collectors.toSet());
    }

    private static String singular(String word) {
        if (word.length() > SHORTEST + 1 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > SHORTEST && word.endsWith("s")
                && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is") && !word.endsWith("ics");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}

package dev.toolwright.catalog.rank;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Words that instruction and descriptions share. */
record TextFeatures() implements FeatureFamily {

    private static final Stems STEMS = new Stems();

    @Override
    public void add(Shortlist list, FeatureTable table) {
        Rarity rarity = list.rarity();
        Set<String> instruction = list.whole().terms();
        add("description", Profile::description, list, table);
        add("providerDescription", Profile::providerDescription, list, table);
        add("parameterText", Profile::parameterText, list, table);
        add("all", TextFeatures::all, list, table);
        table.add("description.said", list.each(profile -> rarity.covered(profile.description(), instruction)));
        table.add("description.empty", list.each(profile -> profile.description().isEmpty() ? 1 : 0));
        Set<String> pairs = new LinkedHashSet<>();
        ProfileReader.pairs(STEMS.list(list.lowerCase()), pairs);
        Column bigrams = list.each(profile -> pairs.stream().filter(profile.bigrams()::contains).count());
        table.add("bigrams", bigrams.map(Math::log1p));
        table.add("bigrams.place", bigrams.places().map(Math::log1p));
        table.add("bigrams.behind", bigrams.map(Math::log1p).behind());
        Column mass = list.each(profile -> pairs.stream()
                .filter(profile.bigrams()::contains)
                .mapToDouble(pair -> rarity.least(pair.split(" ")))
                .sum());
        table.add("bigrams.mass", mass);
        table.add("bigrams.massBehind", mass.behind());
        table.add("instruction.requests", list.each(profile -> list.requests().size()));
        table.add("instruction.words", list.each(profile -> Math.log1p(instruction.size())));
    }

    private static void add(String name, Function<Profile, Set<String>> words, Shortlist list, FeatureTable table) {
        Rarity rarity = list.rarity();
        List<Set<String>> said = list.profiles().stream().map(words).toList();
        Column covered = list.count(i -> rarity.covered(list.whole().terms(), said.get(i)));
        Column ofRequest = list.count(i -> list.requests().stream()
                .mapToDouble(request -> rarity.covered(request.terms(), said.get(i)))
                .max()
                .orElse(0));
        table.add(name + ".covers", covered);
        table.add(name + ".coversRequest", ofRequest);
        table.add(name + ".coversBehindProvider", covered.minus(
                list.providers().spread(list.providers().best(covered, Double.NEGATIVE_INFINITY))));
    }

    private static Set<String> all(Profile profile) {
        Set<String> all = new HashSet<>(profile.description());
        all.addAll(profile.providerName());
        all.addAll(profile.title());
        all.addAll(profile.parameterNames());
        all.addAll(profile.parameterText());
        return all;
    }
}

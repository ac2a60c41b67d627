package dev.toolwright.catalog.rank;

import java.util.Set;

/** Parameters: how much of their names is said, whether their examples are, and how many there are. */
record ParameterFeatures() implements FeatureFamily {

    @Override
    public void add(Shortlist list, FeatureTable table) {
        Rarity rarity = list.rarity();
        Set<String> instruction = list.whole().terms();
        Column said = list.each(profile -> rarity.covered(profile.parameterNames(), instruction));
        Column mass = list.each(profile -> rarity.shared(profile.parameterNames(), instruction));
        Column examples = list.each(profile -> profile.examples().stream()
                .filter(list.lowerCase()::contains)
                .count());
        table.add("parameters.said", said);
        table.add("parameters.mass", mass);
        table.add("parameters.massBehindProvider", mass.minus(
                list.providers().spread(list.providers().best(mass, Double.NEGATIVE_INFINITY))));
        table.add("parameters.examples", examples.map(count -> Math.min(3, count)));
        table.add("parameters.examplesOfProvider", list.providers()
                .spread(list.providers().best(examples.map(count -> Math.min(3, count)), 0)));
        Column letters = list.each(profile -> Math.log1p(profile.examples().stream()
                .filter(list.lowerCase()::contains)
                .mapToInt(String::length)
                .sum()));
        table.add("parameters.exampleLetters", letters);
        table.add("parameters.exampleLettersBehind", letters.behind());
        table.add("parameters.exampleLettersOfProvider",
                list.providers().spread(list.providers().best(letters, 0)));
        table.add("parameters.count", list.each(profile -> Math.log1p(profile.parameters())));
        table.add("parameters.required", list.each(profile -> Math.log1p(profile.required())));
        table.add("parameters.none", list.each(profile -> profile.parameters() == 0 ? 1 : 0));
    }
}

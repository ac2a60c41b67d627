package dev.toolwright.catalog.rank;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Names in the instruction: how much of a name is said, and how much of it is not, which tells a wrong tool from a right one. */
record NameFeatures() implements FeatureFamily {

    @Override
    public void add(Shortlist list, FeatureTable table) {
        add("providerName", Profile::providerName, list, table);
        add("title", Profile::title, list, table);
        add("name", NameFeatures::both, list, table);
        table.add("providerName.phrase", phrase(list, Profile::providerPhrase));
        table.add("title.phrase", phrase(list, Profile::titlePhrase));
    }

    private static Set<String> both(Profile profile) {
        Set<String> both = new HashSet<>(profile.providerName());
        both.addAll(profile.title());
        return both;
    }

    private static void add(String name, Function<Profile, Set<String>> words, Shortlist list, FeatureTable table) {
        Rarity rarity = list.rarity();
        Set<String> instruction = list.whole().terms();
        Column said = list.each(profile -> rarity.shared(words.apply(profile), instruction));
        Column all = list.each(profile -> rarity.sum(words.apply(profile)));
        Column unsaid = all.minus(said);
        Column share = list.count(i -> all.at(i) == 0 ? 0 : said.at(i) / all.at(i));
        Column ofRequest = list.each(profile -> list.requests().stream()
                .mapToDouble(request -> rarity.covered(words.apply(profile), request.terms()))
                .max()
                .orElse(0));
        Column rarest = list.each(profile -> words.apply(profile).stream()
                .filter(instruction::contains)
                .mapToDouble(rarity::of)
                .max()
                .orElse(0));
        table.add(name + ".said", said);
        table.add(name + ".unsaid", unsaid);
        table.add(name + ".share", share);
        table.add(name + ".shareOfRequest", ofRequest);
        table.add(name + ".rarest", rarest);
        table.add(name + ".whole", share.map(value -> value > 0.999 ? 1 : 0));
        table.add(name + ".saidBehindProvider", behind(said, list));
        table.add(name + ".unsaidBehindProvider", behind(unsaid.map(value -> -value), list));
        table.add(name + ".shareBehindProvider", behind(share, list));
        table.add(name + ".saidBehind", said.map(value -> value - said.most()));
        table.add(name + ".sharePlace", share.places().map(Math::log1p));
    }

    private static Column behind(Column figure, Shortlist list) {
        return figure.minus(list.providers().spread(list.providers().best(figure, Double.NEGATIVE_INFINITY)));
    }

    /** How many words of a name stand in the instruction as they do in the name, if all do. */
    private static Column phrase(Shortlist list, Function<Profile, String> phrase) {
        return list.each(profile -> {
            String name = phrase.apply(profile);
            return name.isBlank() || !list.phrase().contains(name) ? 0 : Math.min(4, name.strip().split(" ").length);
        });
    }
}

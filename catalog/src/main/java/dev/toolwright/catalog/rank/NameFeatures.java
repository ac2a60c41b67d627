package dev.toolwright.catalog.rank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Names in the instruction: how much of a name is said, and how much of it is not, which tells a wrong tool from a right one. */
record NameFeatures() implements FeatureFamily {

    private static final int LEAST_JOINED = 4;

    @Override
    public void add(Shortlist list, FeatureTable table) {
        add("providerName", Profile::providerName, list, table);
        add("title", Profile::title, list, table);
        add("name", NameFeatures::both, list, table);
        withBehind("providerName.joined", joined(list), table);
        withBehind("providerName.phrase", phrase(list, Profile::providerPhrase), table);
        withBehind("title.phrase", phrase(list, Profile::titlePhrase), table);
    }

    private static void withBehind(String name, Column figure, FeatureTable table) {
        table.add(name, figure);
        table.add(name + "Behind", figure.behind());
    }

    private static Set<String> both(Profile profile) {
        Set<String> both = new HashSet<>(profile.providerName());
        both.addAll(profile.title());
        return both;
    }

    private static void add(String name, Function<Profile, Set<String>> words, Shortlist list, FeatureTable table) {
        Rarity rarity = list.rarity();
        List<Set<String>> names = list.profiles().stream().map(words).toList();
        Set<String> instruction = list.whole().terms();
        Column said = list.count(i -> rarity.shared(names.get(i), instruction));
        Column all = list.count(i -> rarity.sum(names.get(i)));
        Column unsaid = all.minus(said);
        Column share = said.over(all);
        double asked = Math.max(Double.MIN_NORMAL, rarity.sum(instruction));
        table.add(name + ".said", said);
        table.add(name + ".saidBehind", said.behind());
        table.add(name + ".saidBehindProvider", behind(said, list));
        table.add(name + ".ofInstruction", said.map(value -> value / asked));
        table.add(name + ".unsaid", unsaid);
        table.add(name + ".unsaidBehind", unsaid.map(value -> -value).behind());
        table.add(name + ".unsaidBehindProvider", behind(unsaid.map(value -> -value), list));
        table.add(name + ".share", share);
        table.add(name + ".sharePlace", share.places().map(Math::log1p));
        table.add(name + ".shareBehindProvider", behind(share, list));
        table.add(name + ".shareOfRequest", most(names, list.requests(), list).over(all));
        table.add(name + ".shareOfClause", most(names, list.clauses(), list).over(all));
        table.add(name + ".whole", share.map(value -> value > 0.999 ? 1 : 0));
        table.add(name + ".rarest", rarest(names, list, true));
        table.add(name + ".rarestUnsaid", rarest(names, list, false));
        table.add(name + ".words", list.count(i -> names.get(i).size()));
    }

    /** How much of each name the part says that says most of it. */
    private static Column most(List<Set<String>> names, List<Segment> parts, Shortlist list) {
        return list.count(i -> parts.stream()
                .mapToDouble(part -> list.rarity().shared(names.get(i), part.terms()))
                .max()
                .orElse(0));
    }

    /** The rarest word of each name that the instruction says, or does not say. */
    private static Column rarest(List<Set<String>> names, Shortlist list, boolean said) {
        return list.count(i -> names.get(i).stream()
                .filter(word -> list.whole().terms().contains(word) == said)
                .mapToDouble(list.rarity()::of)
                .max()
                .orElse(0));
    }

    private static Column behind(Column figure, Shortlist list) {
        return figure.minus(list.providers().spread(list.providers().best(figure, Double.NEGATIVE_INFINITY)));
    }

    /** How long a provider's name is that stands in the instruction, however either is split into words. */
    private static Column joined(Shortlist list) {
        String instruction = joined(list.phrase());
        return list.each(profile -> {
            String name = joined(profile.providerPhrase());
            return name.length() >= LEAST_JOINED && instruction.contains(name) ? Math.log1p(name.length()) : 0;
        });
    }

    private static String joined(String phrase) {
        return phrase.replace(" ", "");
    }

    /** How many words of a name stand in the instruction as they do in the name, if all do. */
    private static Column phrase(Shortlist list, Function<Profile, String> phrase) {
        return list.each(profile -> {
            String name = phrase.apply(profile);
            return name.isBlank() || !list.phrase().contains(name) ? 0 : Math.min(4, name.strip().split(" ").length);
        });
    }
}

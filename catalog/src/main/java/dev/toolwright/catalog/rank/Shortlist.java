package dev.toolwright.catalog.rank;

import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The best candidates for an instruction and all that is known of them: what features are drawn from. */
public final class Shortlist {

    private final String phrase;
    private final String text;
    private final List<Segment> segments;
    private final Column base;
    private final List<Profile> profiles;
    private final Column providerSizes;
    private final Rarity rarity;
    private final Groups providers;
    private final Groups categories;

    /**
     * @param text the instruction
     * @param segments the whole first
     * @param base what they were chosen by
     * @param profiles of the candidates
     * @param providerSizes how many tools the catalogue has of each one's provider
     */
    public Shortlist(
            String text,
            List<Segment> segments,
            Column base,
            List<Profile> profiles,
            Column providerSizes,
            Rarity rarity) {
        this.phrase = ProfileReader.phrase(text);
        this.text = text.toLowerCase(Locale.ROOT);
        this.segments = List.copyOf(segments);
        this.base = base;
        this.profiles = List.copyOf(profiles);
        this.providerSizes = providerSizes;
        this.rarity = rarity;
        this.providers = Groups.by(profiles.stream().map(Profile::provider).toList());
        this.categories = Groups.by(profiles.stream().map(Profile::category).toList());
    }

    int size() {
        return profiles.size();
    }

    String phrase() {
        return phrase;
    }

    String lowerCase() {
        return text;
    }

    Segment whole() {
        return segments.getFirst();
    }

    List<Segment> segments(Segment.Kind kind) {
        return segments.stream().filter(segment -> segment.kind() == kind).toList();
    }

    /** What is asked for one by one: sentences, or the whole where there is one only. */
    public List<Segment> requests() {
        List<Segment> sentences = segments(Segment.Kind.SENTENCE);
        return sentences.isEmpty() ? List.of(whole()) : sentences;
    }

    /** Its smallest parts: clauses, or what there is of {@link #requests} where there are none. */
    List<Segment> clauses() {
        List<Segment> clauses = segments(Segment.Kind.CLAUSE);
        return clauses.isEmpty() ? requests() : clauses;
    }

    Column base() {
        return base;
    }

    List<Profile> profiles() {
        return profiles;
    }

    Profile profile(int candidate) {
        return profiles.get(candidate);
    }

    Column providerSizes() {
        return providerSizes;
    }

    Rarity rarity() {
        return rarity;
    }

    Groups providers() {
        return providers;
    }

    Groups categories() {
        return categories;
    }

    Column each(ToDoubleFunction<Profile> figure) {
        return new Column(profiles.stream().mapToDouble(figure).toArray());
    }

    Column count(IntToDoubleFunction figure) {
        return new Column(IntStream.range(0, size()).mapToDouble(figure).toArray());
    }
}

package dev.toolwright.catalog.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.toolwright.catalog.rank.Segment.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three providers: one wins the first sentence and does well in the second, one wins the second, one wins nothing. */
class ContestFeaturesTest {

    private static final List<String> PROVIDERS = List.of("mail", "mail", "maps", "music");

    private static Column figures(String feature) {
        Column none = Column.zeros(PROVIDERS.size());
        Segment whole = new Segment(Kind.WHOLE, Set.of(), none, none);
        Segment first = new Segment(Kind.SENTENCE, Set.of(), new Column(new double[] {9, 8, 1, 0}), none);
        Segment second = new Segment(Kind.SENTENCE, Set.of(), new Column(new double[] {4, 0, 8, 0}), none);
        List<Profile> profiles = PROVIDERS.stream().map(ContestFeaturesTest::profile).toList();
        Column sizes = new Column(new double[] {2, 2, 1, 1});
        FeatureTable table = Features.of(new Shortlist(
                "Mail it. Map it.", List.of(whole, first, second), none, profiles, sizes, new Rarity(w -> 1, 9, new HashMap<>())));
        return table.columns().get(table.names().indexOf(feature));
    }

    private static Profile profile(String provider) {
        Set<String> none = Set.of();
        return new Profile(provider, "", none, none, none, none, none, none, none, 0, 0, "", "", none);
    }

    @Test
    void sum_overTools_isOneForEachSentence() {
        assertThat(Arrays.stream(figures("contestOfSentences.sum").values()).sum()).isCloseTo(2, within(1e-9));
    }

    @Test
    void besideFirst_whoWinsWhatTheBestDoesNot_isAhead() {
        Column beside = figures("contestOfSentences.providerBesideFirst");

        assertThat(beside.at(2)).isGreaterThan(0.5).isGreaterThan(beside.at(0));
        assertThat(beside.at(3)).isLessThan(0.1);
        assertThat(figures("contestOfSentences.providerBesidePlace").at(2)).isZero();
    }

    @Test
    void withinProvider_toolsOfOneProvider_shareWhatItHas() {
        Column within = figures("contestOfSentences.withinProvider");

        assertThat(within.at(0)).isGreaterThan(within.at(1));
        assertThat(within.at(2)).isCloseTo(1, within(1e-9));
    }
}

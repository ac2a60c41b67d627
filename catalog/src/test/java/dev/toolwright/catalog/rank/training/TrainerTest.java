package dev.toolwright.catalog.rank.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.toolwright.catalog.rank.RankModel.Weight;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/** What is learnt where it is known what there is to learn. */
class TrainerTest {

    private final Trainer trainer = new Trainer(SyntheticExamples.FEATURES, 1);

    @Test
    void train_oneFeatureTells_itGetsTheWeight() {
        List<Weight> weights = trainer.train(SyntheticExamples.draw(60, 1));

        assertThat(weights).extracting(Weight::feature).isEqualTo(SyntheticExamples.FEATURES);
        assertThat(weights.get(1).value()).isGreaterThan(1);
        assertThat(weights.get(0).value()).isBetween(-0.5, 0.5);
        assertThat(weights.get(2).value()).isBetween(-0.5, 0.5);
        assertThat(weights.get(0).deviation()).isCloseTo(9, within(1.0));
    }

    @Test
    void train_again_isTheSameToTheLastBit() {
        assertThat(trainer.train(SyntheticExamples.draw(20, 2))).isEqualTo(trainer.train(SyntheticExamples.draw(20, 2)));
    }

    @Test
    void train_higherPenalty_trustsLess() {
        List<Example> examples = SyntheticExamples.draw(20, 3);

        double trusting = trainer.train(examples).get(1).value();
        double doubting = new Trainer(SyntheticExamples.FEATURES, 1000).train(examples).get(1).value();

        assertThat(doubting).isBetween(0.0, trusting / 2);
    }

    @Test
    void validation_signalAmongNoise_beatsNoiseAndKnowsThePerfect() {
        List<Example> examples = SyntheticExamples.draw(60, 4);
        CrossValidation validation = new CrossValidation(trainer, 4, 1, 2);

        Quality trained = trained(validation, new Setting("one", 20, examples)).get(CrossValidation.ALL);

        assertThat(trained.ndcg1().mean()).isGreaterThan(0.9);
        assertThat(trained.ndcg5().mean()).isCloseTo(validation.untrained(examples, "signal").get(CrossValidation.ALL).ndcg5().mean(), within(0.05));
        assertThat(validation.untrained(examples, "noise").get(CrossValidation.ALL).ndcg1().mean()).isLessThan(0.4);
        assertThat(trained.complete10().mean()).isGreaterThan(0.9);
    }

    @Test
    void validation_settingWhereTheSignalIsSilent_isWorseThereThoughItLearnsInBoth() {
        List<Example> telling = SyntheticExamples.draw(60, 6);
        List<Example> silent = telling.stream().map(SyntheticExamples::withoutSignal).toList();
        CrossValidation validation = new CrossValidation(trainer, 4, 1, 1);
        Setting first = new Setting("telling", 20, telling);
        Setting second = new Setting("silent", 20, silent);

        var both = validation.trained(List.of(first, second), done -> {});

        assertThat(both.sequencedKeySet()).containsExactly(first, second);
        assertThat(ndcg(both, first)).isGreaterThan(0.9);
        assertThat(ndcg(both, second)).isLessThan(0.4);
    }

    @Test
    void validation_severalSets_eachIsToldWithItsShareOfAll() {
        List<Example> examples = SyntheticExamples.draw(30, 5);

        var bySet = new CrossValidation(trainer, 3, 1, 1).untrained(examples, "signal");

        assertThat(bySet.sequencedKeySet()).containsExactly("even", "odd", CrossValidation.ALL);
        assertThat(bySet.get("even").instructions()).isEqualTo(15);
        assertThat((bySet.get("even").ndcg1().mean() + bySet.get("odd").ndcg1().mean()) / 2)
                .isCloseTo(bySet.get(CrossValidation.ALL).ndcg1().mean(), within(1e-9));
    }

    private static double ndcg(Map<Setting, SequencedMap<String, Quality>> validated, Setting setting) {
        return validated.get(setting).get(CrossValidation.ALL).ndcg1().mean();
    }

    private static SequencedMap<String, Quality> trained(CrossValidation validation, Setting setting) {
        return validation.trained(List.of(setting), done -> {}).get(setting);
    }
}

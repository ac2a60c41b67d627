package dev.toolwright.catalog.rank.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.toolwright.catalog.rank.RankModel.Weight;
import java.util.List;
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
        CrossValidation validation = new CrossValidation(trainer, 4, 1);

        Quality trained = validation.trained(examples, fold -> {});

        assertThat(trained.ndcg1()).isGreaterThan(0.9);
        assertThat(trained.ndcg5()).isCloseTo(validation.untrained(examples, "signal").ndcg5(), within(0.05));
        assertThat(validation.untrained(examples, "noise").ndcg1()).isLessThan(0.4);
        assertThat(trained.complete10()).isGreaterThan(0.9);
    }
}

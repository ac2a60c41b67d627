package dev.toolwright.toolmaker.serve;

/**
 * When the strong model's word is taken for an answer.
 *
 * @param votes how often it is asked at most, default 3; it is asked no more once the outcome is certain
 * @param needed how many votes have to be the same, default 3
 * @param temperature at which it is asked, default 0.7: at 0 it would agree with itself in error as well
 */
public record AgreementSettings(int votes, int needed, double temperature) {

    private static final AgreementSettings DEFAULTS = new AgreementSettings(3, 3, 0.7);

    public AgreementSettings {
        if (needed < 1 || votes < needed || 2 * needed <= votes) {
            throw new IllegalArgumentException(
                    "an answer needs more than half of the votes and no more than all, not " + needed + " of " + votes);
        }
    }

    public static AgreementSettings defaults() {
        return DEFAULTS;
    }

    public AgreementSettings withVotes(int most, int same) {
        return new AgreementSettings(most, same, temperature);
    }

    public AgreementSettings withTemperature(double value) {
        return new AgreementSettings(votes, needed, value);
    }
}

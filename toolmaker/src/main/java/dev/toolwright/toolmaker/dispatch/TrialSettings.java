package dev.toolwright.toolmaker.dispatch;

/**
 * How a dispatcher is tried.
 *
 * @param known how many of the tools are there in one draw, default 4 as in the paper; the questions of the others are to be
 *     told as unknown
 * @param draws how often they are drawn anew, default 5
 * @param questions of each kind in one draw, default 10; fewer where there are no more
 * @param seed of the draws, default 42
 */
public record TrialSettings(int known, int draws, int questions, long seed) {

    private static final TrialSettings DEFAULTS = new TrialSettings(4, 5, 10, 42);

    public TrialSettings {
        if (known < 1 || draws < 1 || questions < 1) {
            throw new IllegalArgumentException("a trial's known tools, draws and questions must be above zero");
        }
    }

    public static TrialSettings defaults() {
        return DEFAULTS;
    }

    public TrialSettings withKnown(int number) {
        return new TrialSettings(number, draws, questions, seed);
    }

    public TrialSettings withDraws(int number) {
        return new TrialSettings(known, number, questions, seed);
    }

    public TrialSettings withQuestions(int number) {
        return new TrialSettings(known, draws, number, seed);
    }

    public TrialSettings withSeed(long value) {
        return new TrialSettings(known, draws, questions, value);
    }
}

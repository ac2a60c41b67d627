package dev.toolwright.toolmaker.dispatch;

import dev.toolwright.budget.Usage;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How often a dispatcher was right. */
public record TrialReport(List<Draw> draws) {

    public TrialReport {
        draws = List.copyOf(draws);
    }

    /**
     * One draw.
     *
     * @param known names of the tools that were there
     * @param ofKnown questions of their kinds
     * @param rightTool of these, how many were given to their own tool
     * @param ofUnknown questions of other kinds
     * @param rightNone of these, how many were given to no tool
     * @param undecided questions for which the model could not be asked; they count as wrong
     * @param withoutModel questions that were decided without a model
     */
    public record Draw(
            List<String> known,
            int ofKnown,
            int rightTool,
            int ofUnknown,
            int rightNone,
            int undecided,
            int withoutModel,
            Usage usage) {
        public Draw {
            known = List.copyOf(known);
        }
    }

    /**
     * A share over the draws, in per cent.
     *
     * @param deviation standard deviation of the draws as a sample; 0 for a single one
     */
    public record Share(double mean, double deviation) {}

    /** Of the questions of known kinds, those that were given to their own tool. */
    public Share rightTool() {
        return share(draw -> percent(draw.rightTool(), draw.ofKnown()));
    }

    /** Of the questions of unknown kinds, those that were given to no tool. */
    public Share rightNone() {
        return share(draw -> percent(draw.rightNone(), draw.ofUnknown()));
    }

    /** Of all questions, those that needed no model. */
    public Share withoutModel() {
        return share(draw -> percent(draw.withoutModel(), draw.ofKnown() + draw.ofUnknown()));
    }

    /** Questions of all draws for which the model could not be asked. */
    public int undecided() {
        return draws.stream().mapToInt(Draw::undecided).sum();
    }

    public Usage usage() {
        return draws.stream().map(Draw::usage).reduce(Usage.NONE, Usage::plus);
    }

    private Share share(ToDoubleFunction<Draw> percent) {
        double mean = draws.stream().mapToDouble(percent).average().orElse(0);
        double squares = draws.stream()
                .mapToDouble(percent)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Share(mean, draws.size() < 2 ? 0 : Math.sqrt(squares / (draws.size() - 1)));
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }
}

package dev.toolwright.toolmaker.cost;

import java.util.ArrayList;
import java.util.List;

/**
 * A curve as text.
 *
 * @param header of the columns
 * @param rows as many cells each as there are columns; amounts in US dollars
 * @param notes what the numbers mean and rest on, a line each
 */
public record CostTable(List<String> header, List<List<String>> rows, List<String> notes) {

    private static final String UNKNOWN = "unknown";

    public CostTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** @param rows how many at most, two or more */
    public static CostTable of(CostCurve curve, int rows) {
        return new CostTable(
                List.of("questions", "spent", "always strong", "always cheap"),
                curve.sample(rows).stream().map(point -> row(curve, point)).toList(),
                notes(curve));
    }

    private static List<String> row(CostCurve curve, CostPoint point) {
        return List.of(
                Long.toString(point.question()),
                Dollars.exact(point.spent()),
                amount(curve.alwaysStrong(), point.alwaysStrong()),
                amount(curve.alwaysCheap(), point.alwaysCheap()));
    }

    private static String amount(Alternative alternative, long costMicroUsd) {
        return alternative.known() ? Dollars.exact(costMicroUsd) : UNKNOWN;
    }

    private static List<String> notes(CostCurve curve) {
        List<String> notes = new ArrayList<>();
        notes.add("makings: " + curve.makings() + ", " + Dollars.exact(curve.makingMicroUsd()));
        for (TierTally tally : curve.tiers()) {
            notes.add(tally.tier().label() + ": " + tally.questions() + " questions, " + tally.answered() + " answered, "
                    + Dollars.exact(tally.costMicroUsd()));
        }
        if (curve.questions() > 0) {
            notes.add("always strong is estimated: " + curve.alwaysStrong().explanation());
            notes.add("always cheap is estimated, and may answer wrongly: " + curve.alwaysCheap().explanation());
            notes.add(curve.breakEven().isPresent()
                    ? "from question " + curve.breakEven().getAsLong() + " on, no more was spent than the strong model would have cost"
                    : "tools have not paid off against the strong model yet, as far as is known");
        }
        if (!curve.complete()) {
            notes.add("spent is too little: the price of a model that was used is not known");
        }
        return notes;
    }
}

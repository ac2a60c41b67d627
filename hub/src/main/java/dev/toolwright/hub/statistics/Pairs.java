package dev.toolwright.hub.statistics;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** How two lists of numbers hang together. */
final class Pairs {

    private static final int MOST = 2000;

    private Pairs() {}

    static ApiOperation<CorrelationInput, Coefficient> correlation() {
        return ApiOperation.post("/correlation", "correlation", CorrelationInput.class, Coefficient.class, input -> correlate(input.pairs()))
                .describedAs(
                        "Compute the correlation of two lists of numbers",
                        "Gives Pearson's coefficient for straight lines, or Spearman's or Kendall's (tau-b) for ranks: 1 if both "
                                + "rise together, -1 if one falls as the other rises, near 0 if neither. At most 2000 pairs.")
                .failsWith(422, "The lists differ in length, or all values of one are the same.");
    }

    static ApiOperation<RegressionInput, Line> regression() {
        return ApiOperation.post("/regression", "linearRegression", RegressionInput.class, Line.class, input -> fit(input.points()))
                .describedAs(
                        "Fit a straight line to points (linear regression)",
                        "Finds slope and intercept of the line y = slope * x + intercept with the least squares of errors in y, "
                                + "tells how well it fits, and predicts y for further x. At most 2000 points.")
                .failsWith(422, "The lists differ in length, or all x are the same.");
    }

    private static Coefficient correlate(CorrelatedLists pairs) {
        Sample.requirePairs(pairs.x(), pairs.y());
        Sample.requireSpread(pairs.x(), "x");
        Sample.requireSpread(pairs.y(), "y");
        double[] x = Sample.of(pairs.x());
        double[] y = Sample.of(pairs.y());
        double coefficient = switch (pairs.method()) {
            case PEARSON -> new PearsonsCorrelation().correlation(x, y);
            case SPEARMAN -> new SpearmansCorrelation().correlation(x, y);
            case KENDALL -> new KendallsCorrelation().correlation(x, y);
        };
        return new Coefficient(Sample.readable(coefficient), pairs.method(), x.length);
    }

    private static Line fit(Points points) {
        Sample.requirePairs(points.x(), points.y());
        Sample.requireSpread(points.x(), "x");
        SimpleRegression regression = new SimpleRegression();
        for (int i = 0; i < points.x().size(); i++) {
            regression.addData(points.x().get(i), points.y().get(i));
        }
        boolean level = points.y().stream().distinct().count() == 1;
        return new Line(
                Sample.readable(regression.getSlope()),
                Sample.readable(regression.getIntercept()),
                level ? 1 : Sample.readable(regression.getRSquare()),
                points.predictAt().stream()
                        .map(x -> new Point(x, Sample.readable(regression.predict(x))))
                        .toList());
    }

    enum Method {
        PEARSON,
        SPEARMAN,
        KENDALL
    }

    record CorrelationInput(@Body @Doc("The pairs.") CorrelatedLists pairs) {}

    record CorrelatedLists(
            @Doc(value = "First value of each pair.", example = "[1, 2, 3, 4, 5]", minSize = 2, maxSize = MOST, min = -1e60, max = 1e60)
                    List<Double> x,
            @Doc(value = "Second value of each pair.", example = "[2, 4, 5, 4, 5]", minSize = 2, maxSize = MOST, min = -1e60, max = 1e60)
                    List<Double> y,
            @Doc(value = "Which coefficient.", defaultValue = "pearson") Method method) {}

    record Coefficient(
            @Doc(value = "The coefficient, -1 to 1.", example = "0.774596669241") double correlation,
            @Doc(value = "Which coefficient it is.", example = "pearson") Method method,
            @Doc(value = "Number of pairs.", example = "5") int pairs) {}

    record RegressionInput(@Body @Doc("The points.") Points points) {}

    record Points(
            @Doc(value = "x of each point.", example = "[1, 2, 3, 4, 5]", minSize = 2, maxSize = MOST, min = -1e60, max = 1e60)
                    List<Double> x,
            @Doc(value = "y of each point.", example = "[2, 4, 5, 4, 5]", minSize = 2, maxSize = MOST, min = -1e60, max = 1e60)
                    List<Double> y,
            @Doc(value = "Further x to predict y for.", defaultValue = "[]", example = "[6]", maxSize = 100, min = -1e60, max = 1e60)
                    List<Double> predictAt) {}

    record Line(
            @Doc(value = "How much y rises for one of x.", example = "0.6") double slope,
            @Doc(value = "y at x = 0.", example = "2.2") double intercept,
            @Doc(value = "Share of the variance of y that the line explains, 0 to 1.", example = "0.6") double rSquared,
            @Doc(value = "The predictions, in the order asked.", example = "[{\"x\": 6, \"y\": 5.8}]") List<Point> predictions) {}

    record Point(
            @Doc(value = "x, as asked.", example = "6") double x, @Doc(value = "y on the line.", example = "5.8") double y) {}
}

package dev.toolwright.hub.matrices;

import dev.toolwright.hub.api.ApiProblem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/** Matrices as callers write them, a list of rows, and back. */
final class Entries {

    /** What callers must know. */
    static final String MEANING = "as a list of rows, each a list of numbers of the same length; at most 50 rows and columns";

    static final int MOST = 50;

    private static final double LARGEST = 1e12;
    private static final MathContext DIGITS = new MathContext(12);

    private Entries() {}

    /** @throws ApiProblem with status 422, if the rows make no matrix */
    static RealMatrix matrix(List<List<Double>> rows) {
        int columns = rows.getFirst().size();
        if (columns == 0 || columns > MOST || rows.stream().anyMatch(row -> row.size() != columns)) {
            throw ApiProblem.unprocessable("All rows of a matrix must have the same number of entries, 1 to " + MOST + ".");
        }
        if (rows.stream().flatMap(List::stream).anyMatch(entry -> !(Math.abs(entry) <= LARGEST))) {
            throw ApiProblem.unprocessable("The entries of a matrix must lie between -1e12 and 1e12.");
        }
        return new Array2DRowRealMatrix(rows.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new), false);
    }

    /** @throws ApiProblem with status 422, if the rows make no square matrix */
    static RealMatrix square(List<List<Double>> rows) {
        RealMatrix matrix = matrix(rows);
        if (!matrix.isSquare()) {
            throw ApiProblem.unprocessable("The matrix must be square; it has " + matrix.getRowDimension() + " rows and "
                    + matrix.getColumnDimension() + " columns.");
        }
        return matrix;
    }

    static List<List<Double>> rows(RealMatrix matrix) {
        return Arrays.stream(matrix.getData()).map(row -> Arrays.stream(row).map(Entries::readable).boxed().toList()).toList();
    }

    /** To 12 significant digits; what is less than a rounding error is nothing. */
    static double readable(double value) {
        double rounded = BigDecimal.valueOf(value).round(DIGITS).doubleValue();
        return Math.abs(rounded) < 1e-13 ? 0 : rounded;
    }
}

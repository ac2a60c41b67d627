package dev.toolwright.hub.matrices;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;

/** What only square matrices have. */
final class SquareMatrix {

    private SquareMatrix() {}

    static ApiOperation<OneMatrix, Determinant> determinant() {
        return OneMatrix.operation("/determinant", "matrixDeterminant", Determinant.class, SquareMatrix::determinant)
                .describedAs(
                        "Compute the determinant of a square matrix",
                        "Gives the determinant, by LU decomposition in double precision, to 12 digits; 0 means that the matrix has "
                                + "no inverse. Example: [[4, 1], [2, 3]] has 10.")
                .failsWith(422, "The rows make no square matrix, or the determinant is too large for a number.");
    }

    static ApiOperation<OneMatrix, OneMatrix.Result> inverse() {
        return OneMatrix.operation("/inverse", "matrixInverse", OneMatrix.Result.class, SquareMatrix::inverse)
                .describedAs(
                        "Compute the inverse of a square matrix",
                        "Gives the matrix that times the given one is the identity. Example: [[4, 1], [2, 3]] has the inverse "
                                + "[[0.3, -0.1], [-0.2, 0.4]].")
                .failsWith(422, "The rows make no square matrix, or the matrix is singular: it has no inverse.");
    }

    static ApiOperation<OneMatrix, Eigenvalues> eigenvalues() {
        return OneMatrix.operation("/eigenvalues", "matrixEigenvalues", Eigenvalues.class, SquareMatrix::eigenvalues)
                .describedAs(
                        "Compute the eigenvalues of a square matrix",
                        "Gives all eigenvalues with their multiplicity, largest real part first; complex ones come in pairs. "
                                + "Example: [[4, 1], [2, 3]] has 5 and 2.")
                .failsWith(422, "The rows make no square matrix.");
    }

    private static Determinant determinant(List<List<Double>> rows) {
        double determinant = new LUDecomposition(Entries.square(rows)).getDeterminant();
        if (!Double.isFinite(determinant)) {
            throw ApiProblem.unprocessable("The determinant is too large for a number of double precision.");
        }
        return new Determinant(Entries.readable(determinant));
    }

    private static OneMatrix.Result inverse(List<List<Double>> rows) {
        RealMatrix matrix = Entries.square(rows);
        try {
            return new OneMatrix.Result(Entries.rows(new LUDecomposition(matrix).getSolver().getInverse()));
        } catch (SingularMatrixException e) {
            throw ApiProblem.unprocessable("The matrix is singular: its determinant is 0 and it has no inverse.");
        }
    }

    private static Eigenvalues eigenvalues(List<List<Double>> rows) {
        EigenDecomposition eigen = new EigenDecomposition(Entries.square(rows));
        double[] real = eigen.getRealEigenvalues();
        double[] imaginary = eigen.getImagEigenvalues();
        List<ComplexNumber> values = IntStream.range(0, real.length)
                .mapToObj(i -> new ComplexNumber(Entries.readable(real[i]), Entries.readable(imaginary[i])))
                .sorted(Comparator.comparing(ComplexNumber::real).thenComparing(ComplexNumber::imaginary).reversed())
                .toList();
        return new Eigenvalues(values, Arrays.stream(imaginary).map(Entries::readable).allMatch(part -> part == 0));
    }

    record Determinant(@Doc(value = "The determinant.", example = "10") double determinant) {}

    record Eigenvalues(
            @Doc(value = "The eigenvalues, largest real part first.",
                    example = "[{\"real\": 5, \"imaginary\": 0}, {\"real\": 2, \"imaginary\": 0}]") List<ComplexNumber> eigenvalues,
            @Doc(value = "Whether all are real.", example = "true") boolean allReal) {}

    record ComplexNumber(
            @Doc(value = "Real part.", example = "5") double real, @Doc(value = "Imaginary part.", example = "0") double imaginary) {}
}

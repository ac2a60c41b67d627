package dev.toolwright.hub.matrices;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/** What every matrix has. */
final class AnyMatrix {

    private AnyMatrix() {}

    static ApiOperation<OneMatrix, OneMatrix.Result> transpose() {
        return OneMatrix.operation("/transpose", "matrixTranspose", OneMatrix.Result.class,
                        rows -> new OneMatrix.Result(Entries.rows(Entries.matrix(rows).transpose())))
                .describedAs(
                        "Transpose a matrix",
                        "Turns rows into columns. Example: [[1, 2, 3]] becomes [[1], [2], [3]].")
                .failsWith(422, "The rows make no matrix.");
    }

    static ApiOperation<OneMatrix, Rank> rank() {
        return OneMatrix.operation("/rank", "matrixRank", Rank.class, AnyMatrix::rank)
                .describedAs(
                        "Compute the rank of a matrix",
                        "Gives the number of linearly independent rows, by the singular values: those below the rounding error of "
                                + "double precision count as 0. Example: [[1, 2], [2, 4]] has rank 1.")
                .failsWith(422, "The rows make no matrix.");
    }

    static ApiOperation<Input, OneMatrix.Result> multiply() {
        return ApiOperation.post("/multiply", "multiplyMatrices", Input.class, OneMatrix.Result.class, input -> product(input.factors()))
                .describedAs(
                        "Multiply two matrices",
                        "Gives the matrix product of the left and the right matrix; the left must have as many columns as the "
                                + "right has rows. Example: [[1, 2]] times [[3], [4]] is [[11]].")
                .failsWith(422, "The rows make no matrix, or the matrices do not fit each other.");
    }

    private static Rank rank(List<List<Double>> rows) {
        RealMatrix matrix = Entries.matrix(rows);
        int rank = new SingularValueDecomposition(matrix).getRank();
        return new Rank(rank, rank == Math.min(matrix.getRowDimension(), matrix.getColumnDimension()));
    }

    private static OneMatrix.Result product(Factors factors) {
        RealMatrix left = Entries.matrix(factors.left());
        RealMatrix right = Entries.matrix(factors.right());
        if (left.getColumnDimension() != right.getRowDimension()) {
            throw ApiProblem.unprocessable("The left matrix has " + left.getColumnDimension() + " columns and the right one "
                    + right.getRowDimension() + " rows; the numbers must be equal.");
        }
        return new OneMatrix.Result(Entries.rows(left.multiply(right)));
    }

    record Rank(
            @Doc(value = "The rank.", example = "2") int rank,
            @Doc(value = "Whether it is as large as rows and columns allow.", example = "true") boolean fullRank) {}

    record Input(@Body @Doc("The two matrices.") Factors factors) {}

    record Factors(
            @Doc(value = "Left matrix, " + Entries.MEANING + ".", example = "[[1, 2], [3, 4]]", minSize = 1, maxSize = Entries.MOST)
                    List<List<Double>> left,
            @Doc(value = "Right matrix, " + Entries.MEANING + ".", example = "[[5, 6], [7, 8]]", minSize = 1, maxSize = Entries.MOST)
                    List<List<Double>> right) {}
}

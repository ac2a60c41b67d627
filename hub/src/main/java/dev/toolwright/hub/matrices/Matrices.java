package dev.toolwright.hub.matrices;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Linear algebra; no state. */
public final class Matrices {

    private Matrices() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "matrices",
                        "Matrices",
                        "Mathematics",
                        "Linear algebra with real matrices up to 50 by 50: product, transpose, determinant, inverse, rank, "
                                + "eigenvalues, and systems of linear equations. Double precision, given to 12 digits.")
                .with(AnyMatrix.multiply())
                .with(AnyMatrix.transpose())
                .with(AnyMatrix.rank())
                .with(SquareMatrix.determinant())
                .with(SquareMatrix.inverse())
                .with(SquareMatrix.eigenvalues())
                .with(SolveEquations.operation());
    }
}

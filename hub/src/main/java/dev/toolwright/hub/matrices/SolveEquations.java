package dev.toolwright.hub.matrices;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/** Linear equations with as many unknowns. */
final class SolveEquations {

    private SolveEquations() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/solve", "solveLinearEquations", Input.class, Output.class, input -> answer(input.equations()))
                .describedAs(
                        "Solve a system of linear equations",
                        "Finds the one solution of as many equations as unknowns. Each row of coefficients is the left side of an "
                                + "equation. Example: 2x + y = 5 and x - y = 1 have coefficients [[2, 1], [1, -1]], constants "
                                + "[5, 1] and the solution [2, 1].")
                .failsWith(422, "The coefficients make no square matrix, the sizes differ, or there is no single solution.");
    }

    private static Output answer(Equations equations) {
        RealMatrix coefficients = Entries.square(equations.coefficients());
        if (equations.constants().size() != coefficients.getRowDimension()) {
            throw ApiProblem.unprocessable("There are " + coefficients.getRowDimension() + " equations and "
                    + equations.constants().size() + " constants; the numbers must be equal.");
        }
        RealVector constants =
                new ArrayRealVector(equations.constants().stream().mapToDouble(Double::doubleValue).toArray());
        try {
            RealVector solution = new LUDecomposition(coefficients).getSolver().solve(constants);
            return new Output(Arrays.stream(solution.toArray()).map(Entries::readable).boxed().toList());
        } catch (SingularMatrixException e) {
            throw ApiProblem.unprocessable("The equations depend on each other: they have no solution, or many.");
        }
    }

    record Input(@Body @Doc("The equations.") Equations equations) {}

    record Equations(
            @Doc(value = "Coefficients of the unknowns, " + Entries.MEANING + ".", example = "[[2, 1], [1, -1]]", minSize = 1,
                    maxSize = Entries.MOST) List<List<Double>> coefficients,
            @Doc(value = "Right sides of the equations.", example = "[5, 1]", minSize = 1, maxSize = Entries.MOST, min = -1e12, max = 1e12)
                    List<Double> constants) {}

    record Output(@Doc(value = "The unknowns, in the order of the columns.", example = "[2, 1]") List<Double> solution) {}
}

package dev.toolwright.hub.numbers;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.math.BigInteger;
import java.util.List;

/** Greatest common divisor and least common multiple. */
final class CommonDivisors {

    private CommonDivisors() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/gcd-lcm", "gcdAndLcm", Input.class, Output.class, CommonDivisors::answer)
                .describedAs(
                        "Compute the greatest common divisor and least common multiple of numbers",
                        "Takes 2 to 20 positive whole numbers, each in a parameter of its own (numbers=12&numbers=18), and gives "
                                + "the largest number that divides all and the smallest that all divide. "
                                + "Example: 12 and 18 have 6 and 36.");
    }

    private static Output answer(Input input) {
        List<BigInteger> numbers = input.numbers().stream().map(BigInteger::valueOf).toList();
        BigInteger gcd = numbers.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        BigInteger lcm = numbers.stream().reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        return new Output(gcd, lcm, input.numbers());
    }

    record Input(
            @Doc(value = "The numbers, 2 to 20 of them, each positive.", example = "[12,18]", min = 1, minSize = 2, maxSize = 20)
                    List<Long> numbers) {}

    record Output(
            @Doc(value = "Greatest common divisor.", example = "6") BigInteger gcd,
            @Doc(value = "Least common multiple.", example = "36") BigInteger lcm,
            @Doc(value = "The numbers, as asked.", example = "[12,18]") List<Long> numbers) {}
}

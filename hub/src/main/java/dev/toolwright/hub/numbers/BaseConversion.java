package dev.toolwright.hub.numbers;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.math.BigInteger;

/** Whole numbers in other bases. */
final class BaseConversion {

    private BaseConversion() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/convert-base", "convertBase", Input.class, Output.class, BaseConversion::answer)
                .describedAs(
                        "Convert a number between bases such as binary, decimal and hexadecimal",
                        "Rewrites a whole number from one base to another, from 2 (binary) to 36. Digits beyond 9 are the "
                                + "letters a to z; capitals are read too. Example: ff in base 16 is 11111111 in base 2.")
                .failsWith(422, "A digit does not exist in the base it is said to be in.");
    }

    private static Output answer(Input input) {
        try {
            BigInteger value = new BigInteger(input.digits(), input.fromBase());
            return new Output(value.toString(input.toBase()), input.toBase(), value.toString());
        } catch (NumberFormatException e) {
            throw ApiProblem.unprocessable("'" + input.digits() + "' is no number in base " + input.fromBase() + ".");
        }
    }

    record Input(
            @Doc(value = "The number's digits, with a leading minus if negative.", example = "ff", pattern = "-?[0-9a-zA-Z]+", maxSize = 300)
                    String digits,
            @Doc(value = "The base the digits are in.", example = "16", min = 2, max = 36) int fromBase,
            @Doc(value = "The base wanted.", example = "2", min = 2, max = 36) int toBase) {}

    record Output(
            @Doc(value = "The number in the base wanted.", example = "11111111") String digits,
            @Doc(value = "The base wanted.", example = "2") int base,
            @Doc(value = "The number in base 10.", example = "255") String decimal) {}
}

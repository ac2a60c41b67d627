package dev.toolwright.hub.codes;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import java.util.stream.IntStream;

/** Check digits of article numbers (GS1). */
final class EanDigit {

    private EanDigit() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/ean/check-digit", "eanCheckDigit", Input.class, Output.class, input -> answer(input.digits()))
                .describedAs(
                        "Compute the check digit of an EAN-8, UPC-A or EAN-13 article number",
                        "Takes the digits without the last, 7 for EAN-8, 11 for UPC-A, 12 for EAN-13, and gives the check digit and "
                                + "the complete number. Example: 400638133393 has the check digit 1.")
                .failsWith(422, "There are not 7, 11 or 12 digits.");
    }

    private static Output answer(String digits) {
        String kind = switch (digits.length()) {
            case 7 -> "EAN-8";
            case 11 -> "UPC-A";
            case 12 -> "EAN-13";
            default -> throw ApiProblem.unprocessable("Give 7, 11 or 12 digits, without the check digit; here are " + digits.length() + ".");
        };
        int sum = IntStream.range(0, digits.length())
                .map(i -> (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 3 : 1))
                .sum();
        int digit = Math.floorMod(-sum, 10);
        return new Output(digit, digits + digit, kind);
    }

    record Input(
            @Doc(value = "The digits without the check digit.", example = "400638133393", pattern = "[0-9]{7,12}") String digits) {}

    record Output(
            @Doc(value = "The check digit.", example = "1") int checkDigit,
            @Doc(value = "The complete article number.", example = "4006381333931") String number,
            @Doc(value = "Kind of number.", example = "EAN-13") String kind) {}
}

package dev.toolwright.hub.codes;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.schema.Doc;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Numbers of payment cards (ISO/IEC 7812). */
final class CardNumber {

    private CardNumber() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/card/{number}", "checkCardNumber", Input.class, Output.class, input -> check(input.number()))
                .describedAs(
                        "Check a payment card number by the Luhn algorithm",
                        "Tells whether the last digit of a card number agrees with the others, which network its first digits and its "
                                + "length belong to, and which last digit would be right. Spaces and hyphens are ignored. "
                                + "Example: 4111 1111 1111 1111 is a valid test number of Visa.")
                .failsWith(422, "The number has zeros only.");
    }

    private static Output check(String text) {
        String number = text.replaceAll("[ -]", "");
        try {
            String right = LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(number.substring(0, number.length() - 1));
            return new Output(number.endsWith(right), CardNetwork.of(number), Integer.parseInt(right), "*".repeat(number.length() - 4)
                    + number.substring(number.length() - 4));
        } catch (CheckDigitException e) {
            throw ApiProblem.unprocessable("A number of zeros only has no check digit.");
        }
    }

    record Input(
            @Doc(value = "The number, 12 to 19 digits, with or without spaces and hyphens.", example = "4111111111111111",
                    pattern = "[0-9]([ -]?[0-9]){11,18}")
                    String number) {}

    record Output(
            @Doc(value = "Whether the check digit is right.", example = "true") boolean valid,
            @Doc(value = "The card network by its first digits and length.", example = "visa") CardNetwork network,
            @Doc(value = "The right last digit.", example = "1") int checkDigit,
            @Doc(value = "The number with all but its last four digits hidden.", example = "************1111") String masked) {}
}

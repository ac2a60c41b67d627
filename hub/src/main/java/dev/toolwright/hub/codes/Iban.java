package dev.toolwright.hub.codes;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.Locale;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;

/** International bank account numbers (ISO 13616). */
final class Iban {

    private Iban() {}

    static ApiOperation<CheckInput, Checked> checking() {
        return ApiOperation.get("/iban/{iban}", "checkIban", CheckInput.class, Checked.class, input -> check(input.iban()))
                .describedAs(
                        "Check an IBAN: country format and check digits",
                        "Tells whether an international bank account number has the length and form of its country and right check "
                                + "digits, with country, national part, and the usual form in groups of four. Spaces are ignored. "
                                + "Example: GB82 WEST 1234 5698 7654 32 is valid.");
    }

    static ApiOperation<BuildInput, Checked> building() {
        return ApiOperation.post("/iban", "buildIban", BuildInput.class, Checked.class, input -> build(input.account()))
                .describedAs(
                        "Build an IBAN from a country and a national account number",
                        "Computes the two check digits for a basic bank account number (bank code and account number as the country "
                                + "writes them, without spaces) and gives the complete IBAN.")
                .failsWith(422, "The country has no IBAN, or the account number does not have the country's form.");
    }

    private static Checked check(String text) {
        String iban = text.replace(" ", "").toUpperCase(Locale.ROOT);
        boolean form = IBANValidator.getInstance().hasValidator(iban) && IBANValidator.DEFAULT_IBAN_VALIDATOR.getValidator(iban)
                .getRegexValidator().isValid(iban);
        boolean digits = IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(iban);
        return new Checked(form && digits, form, digits, iban.substring(0, 2), iban.substring(4), iban.replaceAll("(.{4})(?!$)", "$1 "));
    }

    private static Checked build(Account account) {
        try {
            String digits = IBANCheckDigit.IBAN_CHECK_DIGIT.calculate(account.country() + "00" + account.accountNumber());
            Checked built = check(account.country() + digits + account.accountNumber());
            if (built.valid()) {
                return built;
            }
        } catch (CheckDigitException e) {
            throw ApiProblem.unprocessable("No check digits can be computed: " + e.getMessage() + ".");
        }
        throw ApiProblem.unprocessable(
                "'" + account.accountNumber() + "' is not an account number as " + account.country() + " writes it in its IBANs.");
    }

    record CheckInput(
            @Doc(value = "The IBAN, with or without spaces.", example = "GB82WEST12345698765432",
                    pattern = "[A-Za-z]{2}[0-9A-Za-z ]{3,60}")
                    String iban) {}

    record BuildInput(@Body @Doc("The country and the account.") Account account) {}

    record Account(
            @Doc(value = "Country, ISO 3166 two letters.", example = "DE", pattern = "[A-Z]{2}") String country,
            @Doc(value = "Basic bank account number: bank code and account number, without spaces.", example = "370400440532013000",
                    pattern = "[0-9A-Z]{5,30}")
                    String accountNumber) {}

    record Checked(
            @Doc(value = "Whether form and check digits are right.", example = "true") boolean valid,
            @Doc(value = "Whether it has the form of its country.", example = "true") boolean formValid,
            @Doc(value = "Whether its check digits are right.", example = "true") boolean checkDigitsValid,
            @Doc(value = "Country, ISO 3166 two letters.", example = "DE") String country,
            @Doc(value = "The national part, without country and check digits.", example = "370400440532013000") String accountNumber,
            @Doc(value = "The IBAN in groups of four.", example = "DE89 3704 0044 0532 0130 00") String iban) {}
}

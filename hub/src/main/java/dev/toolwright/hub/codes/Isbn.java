package dev.toolwright.hub.codes;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.validator.routines.ISBNValidator;

/** International standard book numbers (ISO 2108). */
final class Isbn {

    private Isbn() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/isbn/{isbn}", "checkIsbn", Input.class, Output.class, input -> check(input.isbn()))
                .describedAs(
                        "Check an ISBN-10 or ISBN-13 and convert it to the other form",
                        "Tells whether the check digit of a book number is right and gives the number in both forms; numbers that "
                                + "begin with 979 have no ten-digit form. Hyphens and spaces are ignored. "
                                + "Example: 0-306-40615-2 is 9780306406157.");
    }

    private static Output check(String text) {
        String isbn = text.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
        ISBNValidator validator = ISBNValidator.getInstance(false);
        boolean valid = isbn.length() == 10 ? validator.isValidISBN10(isbn) : validator.isValidISBN13(isbn);
        if (!valid) {
            return new Output(false, isbn.length(), Optional.empty(), Optional.empty());
        }
        String isbn13 = isbn.length() == 13 ? isbn : Optional.ofNullable(validator.convertToISBN13(isbn)).orElseThrow();
        Optional<String> isbn10 = Optional.of(isbn13).filter(i -> i.startsWith("978")).map(i -> tenDigits(i.substring(3, 12)));
        return new Output(true, isbn.length(), Optional.of(isbn13), isbn10);
    }

    /** The last digit makes the sum of digits times 10, 9, … 1 divisible by 11; X stands for ten. */
    private static String tenDigits(String nine) {
        int sum = IntStream.range(0, 9).map(i -> (10 - i) * (nine.charAt(i) - '0')).sum();
        int last = Math.floorMod(-sum, 11);
        return nine + (last == 10 ? "X" : String.valueOf(last));
    }

    record Input(
            @Doc(value = "The book number, 10 or 13 digits, with or without hyphens.", example = "0-306-40615-2",
                    pattern = "([0-9][ -]?){9}[0-9Xx]|([0-9][ -]?){12}[0-9]")
                    String isbn) {}

    record Output(
            @Doc(value = "Whether the check digit is right.", example = "true") boolean valid,
            @Doc(value = "Digits of the number given: 10 or 13.", example = "10") int length,
            @Doc(value = "The number as ISBN-13; absent if not valid.", example = "9780306406157") Optional<String> isbn13,
            @Doc(value = "The number as ISBN-10; absent if not valid or if there is none.", example = "0306406152")
                    Optional<String> isbn10) {}
}

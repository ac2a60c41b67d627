package dev.toolwright.hub.numbers;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;

/** Roman numerals from 1 to 3999, in the usual subtractive form. */
final class RomanNumerals {

    private static final String CANONICAL = "M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})";
    private static final String[] SYMBOLS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private RomanNumerals() {}

    static ApiOperation<ToRoman, Roman> writing() {
        return ApiOperation.get("/to-roman/{number}", "toRomanNumeral", ToRoman.class, Roman.class,
                        input -> new Roman(input.number(), write(input.number())))
                .describedAs(
                        "Write a number as a Roman numeral",
                        "Converts a whole number from 1 to 3999 to a Roman numeral in the usual form, where smaller symbols "
                                + "before larger ones are subtracted. Example: 49 is XLIX, 1994 is MCMXCIV.");
    }

    static ApiOperation<FromRoman, Number> reading() {
        return ApiOperation.get("/from-roman/{roman}", "fromRomanNumeral", FromRoman.class, Number.class,
                        input -> new Number(read(input.roman()), input.roman()))
                .describedAs(
                        "Read a Roman numeral as a number",
                        "Converts a Roman numeral in the usual form, capital letters, to a number from 1 to 3999. Forms such as "
                                + "IIII or IC are refused. Example: MCMXCIV is 1994.");
    }

    static String write(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            roman.repeat(SYMBOLS[i], rest / VALUES[i]);
            rest %= VALUES[i];
        }
        return roman.toString();
    }

    static int read(String roman) {
        int number = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (roman.startsWith(SYMBOLS[i], at)) {
                number += VALUES[i];
                at += SYMBOLS[i].length();
            }
        }
        return number;
    }

    record ToRoman(@Doc(value = "The number, 1 to 3999.", example = "1994", min = 1, max = 3999) int number) {}

    record Roman(
            @Doc(value = "The number, as asked.", example = "1994") int number,
            @Doc(value = "The number as a Roman numeral.", example = "MCMXCIV") String roman) {}

    record FromRoman(
            @Doc(value = "The Roman numeral in capital letters.", example = "MCMXCIV", pattern = CANONICAL, minSize = 1, maxSize = 15)
                    String roman) {}

    record Number(
            @Doc(value = "The numeral's value.", example = "1994") int number,
            @Doc(value = "The Roman numeral, as asked.", example = "MCMXCIV") String roman) {}
}

package dev.toolwright.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HexFormat;

/** Strings and floats of JSON to the character as Python's {@code json} module writes them by default. */
public final class PythonText {

    private static final int FIRST_WITH_EXPONENT = 16;
    private static final int LAST_FIXED = -4;
    private static final HexFormat HEX = HexFormat.of();

    private PythonText() {}

    /** The string in quotes: all but printable ASCII escaped, in lower case, half surrogate pairs too. */
    public static String quote(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return '"' + text + '"'; // most are
        }
        StringBuilder quoted = new StringBuilder(text.length() + text.length() / 8 + 8).append('"').append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            append(text.charAt(i), quoted);
        }
        return quoted.append('"').toString();
    }

    /**
     * The number as Python's {@code repr} has it: the shortest digits that read back as the same number, the nearest of
     * them, with an exponent below 1e-4 and from 1e16 on.
     */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        double magnitude = Math.abs(value);
        if (Double.isInfinite(magnitude)) {
            return sign + "Infinity";
        }
        return sign + (magnitude == 0 ? "0.0" : written(shortest(magnitude)));
    }

    private static void append(char unit, StringBuilder quoted) {
        switch (unit) {
            case '"', '\\' -> quoted.append('\\').append(unit);
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            case '\f' -> quoted.append("\\f");
            case '\b' -> quoted.append("\\b");
            default -> {
                if (isPlain(unit)) {
                    quoted.append(unit);
                } else {
                    quoted.append("\\u").append(HEX.toHexDigits(unit));
                }
            }
        }
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit <= '~' && unit != '"' && unit != '\\';
    }

    /** Java's digits are Python's, but for numbers that one digit would do for: there Java writes the nearest two. */
    private static BigDecimal shortest(double magnitude) {
        BigDecimal digits = new BigDecimal(Double.toString(magnitude)).stripTrailingZeros();
        if (digits.precision() != 2) {
            return digits;
        }
        BigDecimal exact = new BigDecimal(magnitude);
        BigDecimal below = digits.setScale(digits.scale() - 1, RoundingMode.DOWN);
        BigDecimal above = digits.setScale(digits.scale() - 1, RoundingMode.UP);
        BigDecimal nearer = exact.subtract(below).compareTo(above.subtract(exact)) <= 0 ? below : above;
        return nearer.doubleValue() == magnitude ? nearer.stripTrailingZeros() : digits;
    }

    private static String written(BigDecimal number) {
        String digits = number.unscaledValue().toString();
        int exponent = digits.length() - 1 - number.scale();
        if (exponent >= FIRST_WITH_EXPONENT || exponent < LAST_FIXED) {
            return withExponent(digits, exponent);
        }
        String plain = number.toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }

    private static String withExponent(String digits, int exponent) {
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        int size = Math.abs(exponent);
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
    }
}

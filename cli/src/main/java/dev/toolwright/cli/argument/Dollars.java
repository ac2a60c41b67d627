package dev.toolwright.cli.argument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** US dollars, as millionths of one. */
public final class Dollars implements ITypeConverter<Long> {

    private static final int MICRO = 6;
    private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(MICRO);
    private static final BigDecimal MOST = BigDecimal.TEN.pow(9);

    @Override
    public Long convert(String text) {
        try {
            BigDecimal dollars = new BigDecimal(text.strip());
            if (dollars.compareTo(LEAST) >= 0 && dollars.compareTo(MOST) <= 0) {
                return dollars.movePointRight(MICRO).setScale(0, RoundingMode.DOWN).longValueExact();
            }
        } catch (NumberFormatException e) {
            throw unexpected(text);
        }
        throw unexpected(text);
    }

    private static TypeConversionException unexpected(String text) {
        return new TypeConversionException("expected US dollars above zero, like 0.25, not '" + text + "'");
    }
}

package dev.toolwright.cli.tools;

import dev.toolwright.toolmaker.cost.TokenPrice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 2.5,10}: what a million tokens cost, sent and received. */
final class PriceOfTokens implements ITypeConverter<TokenPrice> {

    @Override
    public TokenPrice convert(String text) {
        String[] parts = text.split(",", -1);
        try {
            if (parts.length == 2) {
                double input = Double.parseDouble(parts[0].strip());
                return new TokenPrice(input, input, Double.parseDouble(parts[1].strip()));
            }
        } catch (IllegalArgumentException e) {
            throw unexpected(text);
        }
        throw unexpected(text);
    }

    private static TypeConversionException unexpected(String text) {
        return new TypeConversionException("expected two prices in US dollars for a million tokens, sent and received, like "
                + "2.5,10, not '" + text + "'");
    }
}

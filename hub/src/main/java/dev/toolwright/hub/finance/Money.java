package dev.toolwright.hub.finance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How amounts are computed: 34 digits while computing, then rounded half up to the cent. */
final class Money {

    static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Money() {}

    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** 0.05 for 5 per cent. */
    static BigDecimal share(BigDecimal percent) {
        return percent.divide(HUNDRED, PRECISION);
    }

    /** (1 + rate) to the power of the periods. */
    static BigDecimal growth(BigDecimal rate, int periods) {
        return BigDecimal.ONE.add(rate).pow(periods, PRECISION);
    }
}

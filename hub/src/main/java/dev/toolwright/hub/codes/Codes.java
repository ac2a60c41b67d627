package dev.toolwright.hub.codes;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Codes with check digits and other written forms; no state. */
public final class Codes {

    private Codes() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "codes",
                        "Codes",
                        "Validation",
                        "Checks and builds codes that carry check digits or a fixed form: IBAN, payment card numbers, ISBN-10 and "
                                + "ISBN-13, EAN and UPC, e-mail addresses, URLs, domains, IP addresses, UUIDs and semantic "
                                + "versions. Only the form is checked, never whether the thing exists.")
                .with(Iban.checking())
                .with(Iban.building())
                .with(CardNumber.operation())
                .with(Isbn.operation())
                .with(EanDigit.operation())
                .with(InternetName.operation())
                .with(UuidFacts.operation())
                .with(VersionOrder.operation());
    }
}

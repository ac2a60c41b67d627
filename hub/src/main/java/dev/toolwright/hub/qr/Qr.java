package dev.toolwright.hub.qr;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Bar codes in two and one dimensions; no state. */
public final class Qr {

    private Qr() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "qr",
                        "QR codes",
                        "Images",
                        "Makes QR codes and bar codes as SVG, PNG or text, writes the contents for Wi-Fi access and contact cards, "
                                + "and reads codes from PNG pictures.")
                .with(QrMaking.operation())
                .with(BarcodeMaking.operation())
                .with(CodeReading.operation())
                .with(Payloads.wifi())
                .with(Payloads.contact());
    }
}

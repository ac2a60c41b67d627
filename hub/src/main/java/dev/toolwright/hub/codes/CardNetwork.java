package dev.toolwright.hub.codes;

import java.util.Arrays;

/** Card networks by first digits and length. */
enum CardNetwork {
    VISA("4\\d{12}(\\d{3}){0,2}"),
    MASTERCARD("(5[1-5]\\d{2}|222[1-9]|22[3-9]\\d|2[3-6]\\d{2}|27[01]\\d|2720)\\d{12}"),
    AMERICAN_EXPRESS("3[47]\\d{13}"),
    DINERS_CLUB("3(0[0-5]|[689]\\d)\\d{11}"),
    DISCOVER("(6011\\d{2}|64[4-9]\\d{3}|65\\d{4})\\d{10}"),
    JCB("35(2[89]|[3-8]\\d)\\d{12}"),
    UNIONPAY("62\\d{14,17}"),
    MAESTRO("(50|5[6-9]|6[0-9])\\d{10,17}"),
    UNKNOWN("\\d+");

    private final String form;

    CardNetwork(String form) {
        this.form = form;
    }

    static CardNetwork of(String number) {
        return Arrays.stream(values()).filter(network -> number.matches(network.form)).findFirst().orElseThrow();
    }
}

package dev.toolwright.hub.codes;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.InetAddressValidator;
import org.apache.commons.validator.routines.UrlValidator;

/** Written forms of addresses on the internet. */
final class InternetName {

    private InternetName() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/internet/{kind}", "checkInternetName", Input.class, Output.class,
                        input -> new Output(isValid(input.kind(), input.value()), input.kind(), input.value()))
                .describedAs(
                        "Check the form of an e-mail address, URL, domain or IP address",
                        "Tells whether a text is written as an e-mail address, a web address (http, https or ftp), a domain name with a "
                                + "registered top-level domain, or an IPv4 or IPv6 address. Nothing is looked up on the network.");
    }

    private static boolean isValid(Kind kind, String value) {
        return switch (kind) {
            case EMAIL -> EmailValidator.getInstance().isValid(value);
            case URL -> UrlValidator.getInstance().isValid(value);
            case DOMAIN -> DomainValidator.getInstance().isValid(value);
            case IPV4 -> InetAddressValidator.getInstance().isValidInet4Address(value);
            case IPV6 -> InetAddressValidator.getInstance().isValidInet6Address(value);
        };
    }

    enum Kind {
        EMAIL,
        URL,
        DOMAIN,
        IPV4,
        IPV6
    }

    record Input(
            @Doc(value = "What the text should be.", example = "email") Kind kind,
            @Doc(value = "The text.", example = "ada@example.org", maxSize = 500) String value) {}

    record Output(
            @Doc(value = "Whether the text has the form.", example = "true") boolean valid,
            @Doc(value = "The kind, as asked.", example = "email") Kind kind,
            @Doc(value = "The text, as asked.", example = "ada@example.org") String value) {}
}

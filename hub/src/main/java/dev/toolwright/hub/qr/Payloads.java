package dev.toolwright.hub.qr;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contents that telephones understand. */
final class Payloads {

    private Payloads() {}

    static ApiOperation<WifiInput, Payload> wifi() {
        return ApiOperation.post("/payloads/wifi", "wifiQrPayload", WifiInput.class, Payload.class, i -> new Payload(wifi(i.network())))
                .describedAs(
                        "Write the QR text that lets a telephone join a Wi-Fi network",
                        "Writes name, password and kind of security in the form that telephones read from a QR code, with all special "
                                + "characters escaped; make the code of it with makeQrCode.")
                .failsWith(422, "The network is secured, but there is no password.");
    }

    static ApiOperation<ContactInput, Payload> contact() {
        return ApiOperation.post("/payloads/contact", "contactQrPayload", ContactInput.class, Payload.class,
                        i -> new Payload(card(i.contact())))
                .describedAs(
                        "Write the QR text of a contact card (vCard 3.0)",
                        "Writes name, organisation, telephone, e-mail and web address as a vCard, which telephones add to their contacts "
                                + "when read from a QR code.");
    }

    private static String wifi(Network network) {
        if (network.security() != Security.NONE && network.password().isEmpty()) {
            throw ApiProblem.unprocessable("A network secured by " + network.security() + " needs a password.");
        }
        String kind = network.security() == Security.NONE ? "nopass" : network.security().name();
        String password = network.password().map(text -> "P:" + escaped(text, "[\\\\;,:\"]") + ";").orElse("");
        return "WIFI:T:" + kind + ";S:" + escaped(network.name(), "[\\\\;,:\"]") + ";" + password + (network.hidden() ? "H:true;" : "") + ";";
    }

    private static String card(Contact contact) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCARD", "VERSION:3.0"));
        lines.add("N:" + line(contact.familyName()) + ";" + line(contact.givenName()) + ";;;");
        lines.add("FN:" + line(contact.givenName() + " " + contact.familyName()));
        contact.organisation().ifPresent(text -> lines.add("ORG:" + line(text)));
        contact.phone().ifPresent(text -> lines.add("TEL:" + line(text)));
        contact.email().ifPresent(text -> lines.add("EMAIL:" + line(text)));
        contact.website().ifPresent(text -> lines.add("URL:" + text));
        lines.add("END:VCARD");
        return String.join("\r\n", lines);
    }

    private static String line(String text) {
        return escaped(text, "[\\\\;,]").replace("\n", "\\n").replace("\r", "");
    }

    private static String escaped(String text, String special) {
        return text.replaceAll(special, "\\\\$0");
    }

    enum Security {
        WPA,
        WEP,
        NONE
    }

    record WifiInput(@Body @Doc("The network.") Network network) {}

    record Network(
            @Doc(value = "Name of the network (SSID).", example = "Guests", minSize = 1, maxSize = 32) String name,
            @Doc(value = "Kind of security; wpa also for WPA2 and WPA3.", defaultValue = "wpa") Security security,
            @Doc(value = "The password; not needed if security is none.", example = "tea;time", maxSize = 63) Optional<String> password,
            @Doc(value = "Whether the network hides its name.", defaultValue = "false") boolean hidden) {}

    record ContactInput(@Body @Doc("The contact.") Contact contact) {}

    record Contact(
            @Doc(value = "Given name.", example = "Ada", minSize = 1, maxSize = 60) String givenName,
            @Doc(value = "Family name.", example = "Lovelace", minSize = 1, maxSize = 60) String familyName,
            @Doc(value = "Organisation.", example = "Analytical Engines", maxSize = 100) Optional<String> organisation,
            @Doc(value = "Telephone number.", example = "+44 20 7946 0000", maxSize = 30) Optional<String> phone,
            @Doc(value = "E-mail address.", example = "ada@example.org", format = "email", maxSize = 100) Optional<String> email,
            @Doc(value = "Web address.", example = "https://example.org", format = "uri", maxSize = 200) Optional<String> website) {}

    record Payload(@Doc(value = "The text to put into a QR code.", example = "WIFI:T:WPA;S:Guests;P:tea\\;time;;") String payload) {}
}

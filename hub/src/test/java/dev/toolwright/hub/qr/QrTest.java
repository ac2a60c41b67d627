package dev.toolwright.hub.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "Grüße, 世界", "0"})
    void code_made_readsBack(String text) {
        HubCalls.Answer made = hub.post("/qr/codes", "{\"text\":\"" + text + "\",\"form\":\"png\"}");
        assertThat(made.at("/media_type")).isEqualTo("image/png");
        HubCalls.Answer read = read(made.at("/picture"));
        assertThat(read.at("/text")).isEqualTo(text);
        assertThat(read.at("/kind")).isEqualTo("qr_code");
    }

    @Test
    void code_versionAndForms_areAsTheStandardSays() {
        HubCalls.Answer small = hub.post("/qr/codes", "{\"text\":\"Hi\",\"form\":\"text\",\"margin\":0}");
        assertThat(small.at("/cells")).isEqualTo("21");
        assertThat(small.at("/version")).isEqualTo("1");
        assertThat(small.at("/picture").lines()).hasSize(21).allSatisfy(line -> assertThat(line).hasSize(42));
        assertThat(small.at("/picture")).startsWith("##############  ");
        assertThat(hub.post("/qr/codes", "{\"text\":\"Hi\"}").at("/picture")).startsWith("<svg ").endsWith("</svg>");
        assertThat(hub.post("/qr/codes", "{\"text\":\"" + "x".repeat(2900) + "\",\"error_correction\":\"h\"}").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"4006381333931,ean_13", "400638133393,ean_13", "73513537,ean_8", "Lot 42/B,code_128"})
    void barcode_made_readsBack(String contents, String kind) {
        HubCalls.Answer made = hub.post("/qr/barcodes", "{\"contents\":\"" + contents + "\",\"kind\":\"" + kind + "\",\"form\":\"png\"}");
        HubCalls.Answer read = read(made.at("/picture"));
        assertThat(read.at("/text")).startsWith(contents);
        assertThat(read.at("/kind")).isEqualTo(kind);
    }

    @Test
    void barcode_wrongCheckDigitOrLetters_isUnprocessable() {
        assertThat(hub.post("/qr/barcodes", "{\"contents\":\"4006381333932\",\"kind\":\"ean_13\"}").status()).isEqualTo(422);
        assertThat(hub.post("/qr/barcodes", "{\"contents\":\"abc\",\"kind\":\"upc_a\"}").status()).isEqualTo(422);
    }

    @Test
    void read_noCodeNoPicture_areTold() {
        assertThat(read("not base64!").status()).isEqualTo(422);
        assertThat(read("aGVsbG8=").status()).isEqualTo(422);
        assertThat(read("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==").status())
                .isEqualTo(404);
    }

    @Test
    void payloads_specialCharacters_areEscaped() {
        assertThat(hub.post("/qr/payloads/wifi", "{\"name\":\"A;B\",\"password\":\"p:1\",\"hidden\":true}").at("/payload"))
                .isEqualTo("WIFI:T:WPA;S:A\\;B;P:p\\:1;H:true;;");
        assertThat(hub.post("/qr/payloads/wifi", "{\"name\":\"Open\",\"security\":\"none\"}").at("/payload")).isEqualTo("WIFI:T:nopass;S:Open;;");
        assertThat(hub.post("/qr/payloads/wifi", "{\"name\":\"Shut\"}").status()).isEqualTo(422);
        assertThat(hub.post("/qr/payloads/contact", "{\"given_name\":\"Ada\",\"family_name\":\"Lovelace\",\"organisation\":\"A, B\"}").at("/payload"))
                .isEqualTo("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lovelace;Ada;;;\r\nFN:Ada Lovelace\r\nORG:A\\, B\r\nEND:VCARD");
    }

    private static HubCalls.Answer read(String png) {
        return hub.post("/qr/read", JsonNodeFactory.instance.objectNode().put("png", png).toString());
    }
}

package dev.toolwright.hub.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

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
    @CsvSource({
        "GB82WEST12345698765432,true,true", "GB82%20WEST%201234%205698%207654%2032,true,true", "DE89370400440532013000,true,true",
        "GB83WEST12345698765432,true,false", "DE8937040044053201300,false,false", "XX82WEST12345698765432,false,false"
    })
    void iban_formAndDigits_areChecked(String iban, boolean form, boolean digits) {
        HubCalls.Answer answer = hub.get("/codes/iban/" + iban);
        assertThat(answer.json().at("/form_valid").asBoolean()).isEqualTo(form);
        assertThat(answer.json().at("/check_digits_valid").asBoolean()).isEqualTo(digits);
        assertThat(answer.json().at("/valid").asBoolean()).isEqualTo(form && digits);
    }

    @Test
    void iban_built_hasItsCheckDigits() {
        assertThat(hub.post("/codes/iban", "{\"country\":\"DE\",\"account_number\":\"370400440532013000\"}").at("/iban"))
                .isEqualTo("DE89 3704 0044 0532 0130 00");
        assertThat(hub.post("/codes/iban", "{\"country\":\"DE\",\"account_number\":\"3704004405320130\"}").status()).isEqualTo(422);
        assertThat(hub.post("/codes/iban", "{\"country\":\"US\",\"account_number\":\"3704004405320130\"}").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "4111111111111111,true,visa", "4111%201111%201111%201112,false,visa", "5555555555554444,true,mastercard",
        "378282246310005,true,american_express", "6011111111111117,true,discover", "30569309025904,true,diners_club",
        "3530111333300000,true,jcb", "1234567812345670,true,unknown"
    })
    void card_testNumbers_areRecognised(String number, String valid, String network) {
        HubCalls.Answer answer = hub.get("/codes/card/" + number);
        assertThat(answer.at("/valid")).isEqualTo(valid);
        assertThat(answer.at("/network")).isEqualTo(network);
    }

    @Test
    void card_zerosOnly_isAnswered() {
        assertThat(hub.get("/codes/card/0000000000000000").status()).isEqualTo(422);
        assertThat(hub.get("/codes/card/411").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "0-306-40615-2,true,9780306406157,0306406152", "978-0-306-40615-7,true,9780306406157,0306406152",
        "080442957X,true,9780804429573,080442957X", "9791034304950,true,9791034304950,", "0306406153,false,,"
    })
    void isbn_bothForms_convert(String isbn, String valid, String thirteen, String ten) {
        HubCalls.Answer answer = hub.get("/codes/isbn/" + isbn);
        assertThat(answer.at("/valid")).isEqualTo(valid);
        assertThat(answer.at("/isbn13")).isEqualTo(thirteen == null ? "" : thirteen);
        assertThat(answer.at("/isbn10")).isEqualTo(ten == null ? "" : ten);
    }

    @ParameterizedTest
    @CsvSource({"400638133393,1,EAN-13", "7351353,7,EAN-8", "03600029145,2,UPC-A"})
    void ean_knownArticles_haveTheirDigit(String digits, String digit, String kind) {
        assertThat(hub.get("/codes/ean/check-digit?digits=" + digits).at("/check_digit")).isEqualTo(digit);
        assertThat(hub.get("/codes/ean/check-digit?digits=" + digits).at("/kind")).isEqualTo(kind);
        assertThat(hub.get("/codes/ean/check-digit?digits=12345678").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "email,ada@example.org,true", "email,ada@,false", "url,https://example.org/a?b=c,true", "url,https:/example,false",
        "domain,example.co.uk,true", "domain,-bad.example,false", "ipv4,192.168.0.1,true", "ipv4,256.1.1.1,false", "ipv6,2001:db8::1,true",
        "ipv6,2001:db8::1::2,false"
    })
    void internet_formsOfAddresses_areChecked(String kind, String value, String valid) {
        assertThat(hub.get("/codes/internet/" + kind + "?value=" + URLEncoder.encode(value, StandardCharsets.UTF_8)).at("/valid"))
                .isEqualTo(valid);
    }

    @Test
    void uuid_versionsOfTheStandard_tellTheirTime() {
        assertThat(hub.get("/codes/uuid/017F22E2-79B0-7CC3-98C4-DC0C0C07398F").at("/made_at")).isEqualTo("2022-02-22T19:22:22Z");
        assertThat(hub.get("/codes/uuid/c232ab00-9414-11ec-b3c8-9f6bdeced846").at("/made_at")).isEqualTo("2022-02-22T19:22:22Z");
        assertThat(hub.get("/codes/uuid/886313e1-3b8a-5372-9b90-0c9aee199e5d").at("/version")).isEqualTo("5");
        assertThat(hub.get("/codes/uuid/00000000-0000-0000-0000-000000000000").at("/made_of")).isEqualTo("nil");
        assertThat(hub.get("/codes/uuid/886313e1").status()).isEqualTo(400);
    }

    @Test
    void versions_semverExample_isInOrder() {
        List<String> order = List.of("1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
                "1.0.0-rc.1", "1.0.0", "1.0.1", "1.10.0", "2.0.0");
        for (int i = 0; i < order.size(); i++) {
            for (int j = 0; j < order.size(); j++) {
                assertThat(Integer.signum(SemanticVersion.parse(order.get(i)).compareTo(SemanticVersion.parse(order.get(j)))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
        assertThat(hub.get("/codes/versions/compare?first=1.0.0%2Babc&second=v1.0.0").at("/first")).isEqualTo("equal");
        assertThat(hub.get("/codes/versions/compare?first=1.0&second=1.0.0").status()).isEqualTo(400);
    }
}

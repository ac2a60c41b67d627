package dev.toolwright.hub.encodings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

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
        "Hello!,base64,SGVsbG8h", "foobar,base32,MZXW6YTBOI======", "é€,hex,c3a9e282ac", "a b&c/ü,url,a%20b%26c%2F%C3%BC",
        "<b>&,html,&lt;b&gt;&amp;", "?>?>~~,base64_url,Pz4_Pn5-"
    })
    void encode_everyScheme_readsBack(String text, String scheme, String encoded) {
        assertThat(hub.post("/encodings/encode", "{\"text\":\"" + text + "\",\"scheme\":\"" + scheme + "\"}").at("/encoded"))
                .isEqualTo(encoded);
        assertThat(hub.post("/encodings/decode", "{\"encoded\":\"" + encoded + "\",\"scheme\":\"" + scheme + "\"}").at("/text"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"SGVs*G8h,base64", "abc,hex", "%zz,url", "/w==,base64", "1890,base32", "%ff,url"})
    void decode_brokenText_isUnprocessable(String encoded, String scheme) {
        assertThat(hub.post("/encodings/decode", "{\"encoded\":\"" + encoded + "\",\"scheme\":\"" + scheme + "\"}").status()).isEqualTo(422);
    }

    @Test
    void morse_bothWays_agree() {
        assertThat(hub.get("/encodings/morse/encode?text=SOS%20now!").status()).isEqualTo(422);
        assertThat(hub.get("/encodings/morse/encode?text=Paris%205").at("/morse")).isEqualTo(".--. .- .-. .. ... / .....");
        assertThat(hub.get("/encodings/morse/decode?morse=.--.%20.-%20.-.%20..%20...%20/%20.....").at("/text")).isEqualTo("PARIS 5");
        assertThat(hub.get("/encodings/morse/decode?morse=........").status()).isEqualTo(422);
        assertThat(hub.get("/encodings/morse/decode?morse=abc").status()).isEqualTo(400);
    }

    @Test
    void caesar_shifts_wrapRound() {
        assertThat(hub.get("/encodings/caesar?text=Hello,%20World").at("/text")).isEqualTo("Uryyb, Jbeyq");
        assertThat(hub.get("/encodings/caesar?text=xyz&shift=3").at("/text")).isEqualTo("abc");
        assertThat(hub.get("/encodings/caesar?text=abc&shift=-29").at("/text")).isEqualTo("xyz");
    }

    @Test
    void codePoints_emojiAndAccent_areNamed() {
        HubCalls.Answer answer = hub.get("/encodings/code-points?text=%C3%A9%F0%9F%98%80");
        assertThat(answer.at("/code_points/0/name")).isEqualTo("LATIN SMALL LETTER E WITH ACUTE");
        assertThat(answer.at("/code_points/0/category")).isEqualTo("Ll");
        assertThat(answer.at("/code_points/1/code_point")).isEqualTo("U+1F600");
        assertThat(answer.at("/code_points/1/utf8")).isEqualTo("f0 9f 98 80");
        assertThat(answer.at("/count")).isEqualTo("2");
    }

    @Test
    void normalise_formsAndAccents_areApplied() {
        assertThat(hub.post("/encodings/normalise", "{\"text\":\"e\\u0301\"}").at("/text")).isEqualTo("é");
        assertThat(hub.post("/encodings/normalise", "{\"text\":\"\\ufb01x\",\"form\":\"nfkc\"}").at("/text")).isEqualTo("fix");
        assertThat(hub.post("/encodings/normalise", "{\"text\":\"Škoda\",\"remove_accents\":true}").at("/text")).isEqualTo("Skoda");
        assertThat(hub.post("/encodings/normalise", "{\"text\":\"abc\"}").at("/changed")).isEqualTo("false");
    }
}

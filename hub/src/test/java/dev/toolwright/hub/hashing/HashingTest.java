package dev.toolwright.hub.hashing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashingTest {

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
        "md5,900150983cd24fb0d6963f7d28e17f72",
        "sha1,a9993e364706816aba3e25717850c26c9cd0d89d",
        "sha224,23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
        "sha256,ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "sha3_256,3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532"
    })
    void digest_abc_isTheStandardsExample(String algorithm, String digest) {
        assertThat(hub.post("/hashing/digest", "{\"text\":\"abc\",\"algorithm\":\"" + algorithm + "\"}").at("/digest")).isEqualTo(digest);
    }

    @Test
    void digest_hexInput_isReadAsBytes() {
        assertThat(hub.post("/hashing/digest", "{\"text\":\"616263\",\"input_form\":\"hex\",\"algorithm\":\"md5\",\"output_form\":\"base64\"}")
                .at("/digest")).isEqualTo("kAFQmDzST7DWlj99KOF/cg==");
        assertThat(hub.post("/hashing/digest", "{\"text\":\"abc\",\"input_form\":\"hex\"}").status()).isEqualTo(422);
        assertThat(hub.post("/hashing/digest", "{\"text\":\"\",\"algorithm\":\"md5\"}").at("/digest"))
                .isEqualTo("d41d8cd98f00b204e9800998ecf8427e");
    }

    @Test
    void verify_rightWrongAndMalformed_differ() {
        String claim = "{\"text\":\"abc\",\"algorithm\":\"md5\",\"expected\":\"%s\"}";
        assertThat(hub.post("/hashing/verify", claim.formatted("900150983CD24FB0D6963F7D28E17F72")).at("/matches")).isEqualTo("true");
        assertThat(hub.post("/hashing/verify", claim.formatted("000150983cd24fb0d6963f7d28e17f72")).at("/matches")).isEqualTo("false");
        assertThat(hub.post("/hashing/verify", claim.formatted("9001")).status()).isEqualTo(422);
    }

    @Test
    void hmac_rfc4231_agrees() {
        assertThat(hub.post("/hashing/hmac", "{\"text\":\"what do ya want for nothing?\",\"key\":\"Jefe\"}").at("/hmac"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(hub.post("/hashing/hmac", "{\"text\":\"a\",\"key\":\"\"}").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"crc32,123456789,cbf43926", "crc32c,123456789,e3069283", "adler32,Wikipedia,11e60398"})
    void checksum_publishedCheckValues_agree(String kind, String text, String checksum) {
        assertThat(hub.get("/hashing/checksum/" + kind + "?text=" + text).at("/checksum")).isEqualTo(checksum);
    }

    @Test
    void uuid_namesOfPythonsManual_agree() {
        assertThat(hub.get("/hashing/uuid/dns?name=python.org").at("/uuid")).isEqualTo("886313e1-3b8a-5372-9b90-0c9aee199e5d");
        assertThat(hub.get("/hashing/uuid/dns?name=python.org&version=v3").at("/uuid")).isEqualTo("6fa459ea-ee8a-3ca4-894e-db77e160355e");
        assertThat(hub.get("/hashing/uuid/isbn?name=x").status()).isEqualTo(400);
    }
}

package dev.toolwright.gateway.snapshot.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planted secrets are found; what only looks a little like one is left alone. */
class RedactorTest {

    private final Redactor redactor = new Redactor(text -> text.replace("hunter2", "[secret]"));

    @ParameterizedTest
    @ValueSource(strings = {
        "sk-proj-PLANTEDabcdefghijklmnop",
        "sk_live_PLANTED4eC39HqLyjWDarjtT1",
        "ghp_PLANTEDabcdefghijklmnopqrstuvwx",
        "github_pat_PLANTED22AAAAAAAAAAAAAAAA",
        "xoxb-PLANTED-1234567890-abc",
        "AKIAPLANTED789012345",
        "AIzaPLANTEDabcdefghijklmnopqrstuvwxyz012",
        "eyJhbGciOiJIUzI1NiJ9.eyJQTEFOVEVEIjoxfQ.PLANTEDsignature",
        "PLANTEDq8Zt3Vb7Xk2Ld9Rf5Wm1Yc4",
        "PLANTED9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c",
        "https://user:PLANTED-pw@shop.example/a",
        "Authorization: Bearer PLANTED.token.value",
        "see https://shop.example/a?city=Rome&api_key=PLANTED123",
        "-----BEGIN RSA PRIVATE KEY-----\nPLANTED\n-----END RSA PRIVATE KEY-----",
    })
    void text_secretInIt_isTakenOut(String secret) {
        assertThat(redactor.text("before " + secret + " after")).doesNotContain("PLANTED").startsWith("before ");
        assertThat(redactor.text("{\"note\": \"before " + secret.replace("\n", "\\n") + "\"}")).doesNotContain("PLANTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "password", "api_key", "X-API-Key", "apiKey", "access_token", "refreshToken", "client-secret", "token", "Cookie", "Authorization",
        "toolbench_key", "db_password", "AWS_SECRET_ACCESS_KEY",
    })
    void text_secretByName_isTakenOut_whateverItLooksLike(String name) {
        assertThat(redactor.text("{\"" + name + "\": \"plain words\", \"city\": \"Rome\"}"))
                .isEqualTo("{\"" + name + "\":\"[redacted by name]\",\"city\":\"Rome\"}");
        assertThat(redactor.text("{\"" + name + "\": 4711}")).doesNotContain("4711");
        assertThat(redactor.text("{\"" + name + "\": [\"plain words\"]}")).doesNotContain("plain");
        assertThat(redactor.named(name, "plain words")).isEqualTo("[redacted by name]");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"id\": \"5f2a9c81e4b07d3f6a1c9e02\", \"page_token\": \"CDIQAA9xZ7pQ2mN4vB8kL1wE6tY3\"}",
        "{\"uuid\": \"3f0c2a1e-8b7d-4c6f-9e5a-1d2b3c4d5e6f\", \"sha256\": \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"}",
        "{\"a\": \"3f0c2a1e-8b7d-4c6f-9e5a-1d2b3c4d5e6f\"}",
        "{\"url\": \"https://shop.example/items/the-quick-brown-fox-jumps-over-the-lazy-dog?page=2&sort=name\"}",
        "{\"at\": \"2026-11-24T01:51:42.123456Z\", \"name\": \"Donaudampfschifffahrtsgesellschaftskapitaen\"}",
        "{\"operation\": \"getCurrentWeatherForecastByCityNameAndCountry\", \"tokens\": 12, \"secretary\": \"Ann\"}",
        "{\"path\": \"/usr/share/doc/some-package-name/examples/readme.txt\", \"number\": 31415926535897932384626433}",
        "{\"iban\": \"DE89 3704 0044 0532 0130 00\",   \"spaced\" : [1.50, 2e3 ]}",
        "Days from 2024-02-10 to 2024-05-01: 81. Note: nothing else.",
        "A token of thanks: the secret of a good soup; password policy is strict",
    })
    void text_withoutSecrets_staysToTheLetter(String text) {
        assertThat(redactor.text(text)).isEqualTo(text);
    }

    @Test
    void text_redactedBefore_staysAsItIs() {
        String once = redactor.text("{\"password\": \"x\", \"note\": \"token=abcdef hunter2 q8Zt3Vb7Xk2Ld9Rf5Wm1Yc4Q\"}");

        assertThat(once).doesNotContain("abcdef", "hunter2", "q8Zt3");
        assertThat(redactor.text(once)).isEqualTo(once);
    }
}

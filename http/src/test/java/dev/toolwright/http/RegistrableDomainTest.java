package dev.toolwright.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrableDomainTest {

    @ParameterizedTest
    @CsvSource({
        "Management.Azure.com, azure.com",
        "api.shop.co.uk, shop.co.uk",
        "azure.com, azure.com",
        "mine.herokuapp.com, mine.herokuapp.com",
        "googleapis.com, googleapis.com"
    })
    void of_name_isWhatSomebodyRegistered(String host, String domain) {
        assertThat(RegistrableDomain.of(host)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "127.0.0.1", "[::1]", "openapi.json", "1.5.7", "vault.local", "com", "a b.com", "..", "-"})
    void of_whatNobodyCanRegister_isNothing(String host) {
        assertThat(RegistrableDomain.of(host)).isEmpty();
    }
}

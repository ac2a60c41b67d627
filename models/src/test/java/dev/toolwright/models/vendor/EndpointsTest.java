package dev.toolwright.models.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.toolwright.secret.Secret;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointsTest {

    @ParameterizedTest
    @CsvSource({
        "gpu, http://gpu:11434",
        "gpu:8080, http://gpu:8080",
        ":1234, http://127.0.0.1:1234",
        "0.0.0.0, http://127.0.0.1:11434",
        "0.0.0.0:1234, http://127.0.0.1:1234",
        "192.168.1.5, http://192.168.1.5:11434",
        "http://gpu, http://gpu:80",
        "https://gpu, https://gpu:443",
        "https://gpu:1/ollama, https://gpu:1/ollama",
        "http://0.0.0.0:11434, http://127.0.0.1:11434",
        "::1, http://[::1]:11434",
        "[::1]:1234, http://[::1]:1234",
        "[::], http://[::1]:11434",
        "gpu:99999, http://gpu:11434",
        "'\"gpu:1\"', http://gpu:1"
    })
    void fromEnvironment_ollamaHost_isReadAsOllamaDoes(String value, String expected) {
        Endpoints endpoints = Endpoints.fromEnvironment(Map.of("OLLAMA_HOST", value));

        assertThat(endpoints.of(Vendor.OLLAMA).baseUrl()).isEqualTo(URI.create(expected));
    }

    @Test
    void fromEnvironment_keysAndAddresses_areRead() {
        Endpoints endpoints = Endpoints.fromEnvironment(Map.of(
                "OPENAI_API_KEY",
                " sk-1\n",
                "OPENAI_BASE_URL",
                "http://localhost:8000/v1",
                "ANTHROPIC_API_KEY",
                "",
                "PATH",
                "x"));

        assertThat(endpoints.of(Vendor.OPENAI))
                .isEqualTo(
                        new Endpoint(URI.create("http://localhost:8000/v1"), java.util.Optional.of(Secret.of("sk-1"))));
        assertThat(endpoints.of(Vendor.ANTHROPIC)).isEqualTo(Endpoint.of(Vendor.ANTHROPIC));
        assertThat(endpoints.toString()).doesNotContain("sk-1");
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI_BASE_URL, localhost:8000",
        "ANTHROPIC_BASE_URL, ftp://x",
        "OLLAMA_HOST, a b",
        "OPENAI_BASE_URL, https:///v1"
    })
    void fromEnvironment_noAddress_oneLineNamesTheVariable(String variable, String value) {
        assertThatThrownBy(() -> Endpoints.fromEnvironment(Map.of(variable, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(variable + " is no address of a model server: '" + value + "'");
    }

    @Test
    void fromEnvironment_keyOfTwoLines_namesTheVariableAndNotTheKey() {
        assertThatThrownBy(() -> Endpoints.fromEnvironment(Map.of("OPENAI_API_KEY", "sk-1\nsk-2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("OPENAI_API_KEY")
                .hasMessageNotContaining("sk-");
    }
}

package dev.toolwright.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSpecTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openai:gpt-4o",
                "anthropic:claude-x",
                "ollama:qwen3:8b",
                "offline",
                "recording:runs/a:b.jsonl",
                "openai:org/model"
            })
    void parse_text_roundTrips(String text) {
        assertThat(ModelSpec.parse(" " + text + " ").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4o, names no vendor",
        "google:x, unknown model vendor",
        "OpenAI:x, unknown model vendor",
        "openai:, lacks what comes after the colon",
        "'recording: ', lacks what comes after the colon",
        "'', names no vendor"
    })
    void parse_otherText_oneLineSaysWhatIsExpected(String text, String message) {
        assertThatThrownBy(() -> ModelSpec.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageEndingWith("expected openai:NAME, anthropic:NAME, ollama:NAME, offline or recording:FILE");
    }

    @Test
    void advice_keyWithoutModel_saysWhatToAdd() {
        ModelsConfig keyed = ModelsConfig.defaults()
                .withEndpoints(dev.toolwright.models.vendor.Endpoints.fromEnvironment(
                        java.util.Map.of("ANTHROPIC_API_KEY", "k")));

        assertThat(keyed.advice())
                .contains("ANTHROPIC_API_KEY is set, but no model is named; add --model anthropic:NAME");
        assertThat(keyed.with(dev.toolwright.chat.Role.SOLVER, ModelSpec.OFFLINE)
                        .advice())
                .isEmpty();
        assertThat(ModelsConfig.defaults().advice()).isEmpty();
    }
}

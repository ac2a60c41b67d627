package dev.toolwright.hub.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest {

    private static final String SCHEMA = "{\"type\": \"number\", \"minimum\": 0, \"maximum\": 1e12}";

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "0e999999999", "0e-2001"})
    void violations_numberThatTakesAllMemory_isOne(String number) throws JsonProcessingException {
        assertThat(SchemaCheck.violations(WireJson.parse(SCHEMA), WireJson.parse(number))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1e-2000", "12.50", "1E+12"})
    void violations_numberWithinTheLimits_none(String number) throws JsonProcessingException {
        assertThat(SchemaCheck.violations(WireJson.parse(SCHEMA), WireJson.parse(number))).isEmpty();
    }
}

package dev.toolwright.benchmarks.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final Set<String> KNOWN = Set.of("--engine", "--sample");

    @Test
    void parse_optionsAndPlaces_inAnyOrder() {
        assertThat(parse("folder", "--engine", "graalpy")).isEqualTo(new Arguments(Map.of("--engine", "graalpy"), List.of("folder")));
    }

    @Test
    void parse_whatNobodyExpects_isToldInOneLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> parse("--engin", "x")).withMessageContaining("[--engine, --sample]");
        assertThatIllegalArgumentException().isThrownBy(() -> parse("--engine")).withMessage("--engine needs a value");
        assertThatIllegalArgumentException().isThrownBy(() -> parse("one", "two")).withMessage("'two' is one argument too many");
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(words, KNOWN, 1);
    }
}

package dev.toolwright.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void of_pastedWithWhiteSpace_dropsIt() {
        assertThat(Secret.of(" abc\n").reveal()).isEqualTo("abc");
    }

    @Test
    void of_lineBreakInside_refusesWithoutQuotingIt() {
        assertThatThrownBy(() -> Secret.of("a\r\nb"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("a\r");
    }

    @Test
    void of_nothing_refuses() {
        assertThatThrownBy(() -> Secret.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void toString_showsNothing() {
        assertThat(Secret.of("abc")).hasToString("[secret]");
    }

    @Test
    void redact_takesOutEveryOccurrence() {
        assertThat(Secret.of("k.1").redact("k.1, kx1 and k.1k.1")).isEqualTo("[secret], kx1 and [secret][secret]");
    }
}

package dev.toolwright.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpHeadTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static HttpHead head(String name, String value) {
        return new HttpHead(200, List.of(HttpHeader.of(name, value)), NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | PT0S",
                " 120 | PT2M",
                "1.5 | PT1.5S",
                "Sun, 01 Mar 2026 12:00:30 GMT | PT30S",
                "Sun, 1 Mar 2026 12:00:30 GMT | PT30S",
                "Sunday, 01-Mar-26 12:01:00 GMT | PT1M",
                "Sun Mar  1 12:00:05 2026 | PT5S",
                "Sat, 28 Feb 2026 12:00:00 GMT | PT0S"
            })
    void retryAfter_secondsOrDate_fromWhenItWasReceived(String value, Duration expected) {
        assertThat(head("retry-after", value).retryAfter()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1e9", "99999999999999999999", "Sun, 99 Mar 2026 12:00:30 GMT", "0x10"})
    void retryAfter_nonsense_isNone(String value) {
        assertThat(head("Retry-After", value).retryAfter()).isEmpty();
    }

    @Test
    void charset_namedUnknownOrAbsent() {
        assertThat(head("Content-Type", "Text/HTML; charset=\"utf-16\"").charset()).isEqualTo(StandardCharsets.UTF_16);
        assertThat(head("Content-Type", "text/html; charset=klingon").charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(head("Content-Type", "text/html; charset=$%!").charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(head("X", "y").charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(head("Content-Type", "Text/HTML; charset=x").mediaType()).isEqualTo("text/html");
    }

    @Test
    void toString_neverShowsSecrets() {
        HttpCall call = HttpCall.get(java.net.URI.create("https://api.example/v1?key=secret"))
                .with(HttpHeader.of("authorization", "secret"))
                .with(HttpHeader.sensitive("X-Key", "secret"));
        assertThat(call + " " + call.headers()).doesNotContain("secret");
    }
}

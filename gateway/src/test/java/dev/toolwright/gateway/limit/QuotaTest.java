package dev.toolwright.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.http.HttpHead;
import dev.toolwright.http.HttpHeader;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "RateLimit-Remaining: 0; RateLimit-Reset: 30 | PT30S",
        "X-RateLimit-Remaining: 0; X-RateLimit-Reset: 1772366460 | PT1M",
        "X-RateLimit-Remaining: 0; X-RateLimit-Reset: 1772366460000 | PT1M",
        "x-rate-limit-remaining: 0; x-rate-limit-reset: 5 | PT5S",
        "X-RateLimit-Remaining: 0; X-RateLimit-Reset: 1000000001 | PT0S",
        "RateLimit: limit=100, remaining=0, reset=7 | PT7S",
        "RateLimit: \"default\"!r=0!t=9 | PT9S",
        "RateLimit-Remaining: 3; RateLimit-Reset: 30 | ",
        "RateLimit-Remaining: 0 | ",
        "RateLimit: limit=100, remaining=20, reset=7 | ",
        "RateLimit-Remaining: none; RateLimit-Reset: soon | ",
        "RateLimit-Remaining: 99999999999999999999; RateLimit-Reset: 1 | ",
        "X-Other: 0 | ",
    })
    void pause_headersInAllForms_untilThereIsSomeAgain(String headers, String pause) {
        HttpHead head = new HttpHead(
                200,
                Stream.of(headers.split("; "))
                        .map(line -> line.split(": ", 2))
                        .map(header -> HttpHeader.of(header[0], header[1].replace('!', ';')))
                        .toList(),
                NOW);

        assertThat(Quota.pause(head)).map(Object::toString).isEqualTo(Optional.ofNullable(pause));
    }
}

package dev.toolwright.hub.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimeZonesTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void convert_summerTimes_areSixHoursApart() {
        HubCalls.Answer answer = hub.get("/time/convert?time=2024-07-01T09:30&from=Europe/Berlin&to=America/New_York");
        assertThat(answer.at("/to/local_time")).isEqualTo("2024-07-01T03:30:00");
        assertThat(answer.at("/to/offset")).isEqualTo("-04:00");
        assertThat(answer.at("/from/instant")).isEqualTo("2024-07-01T07:30:00Z");
    }

    @Test
    void convert_betweenTheirClockChanges_isFiveHoursApart() {
        assertThat(hub.get("/time/convert?time=2024-03-20T12:00&from=Europe/Berlin&to=America/New_York").at("/to/local_time"))
                .isEqualTo("2024-03-20T07:00:00");
    }

    @Test
    void convert_skippedTime_isUnprocessable() {
        HubCalls.Answer answer = hub.get("/time/convert?time=2024-03-31T02:30&from=Europe/Berlin&to=UTC");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/detail")).contains("2024-03-31T02:00").contains("2024-03-31T03:00");
    }

    @Test
    void convert_repeatedTime_isChosenByOverlap() {
        String call = "/time/convert?time=2024-10-27T02:30&from=Europe/Berlin&to=UTC";
        assertThat(hub.get(call).at("/to/local_time")).isEqualTo("2024-10-27T00:30:00");
        assertThat(hub.get(call + "&overlap=later").at("/to/local_time")).isEqualTo("2024-10-27T01:30:00");
    }

    @Test
    void convert_unknownZone_namesNearOnes() {
        HubCalls.Answer answer = hub.get("/time/convert?time=2024-07-01T09:30&from=New%20York&to=UTC");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/detail")).contains("America/New_York");
    }

    @Test
    void offset_kathmandu_isThreeQuarters() {
        HubCalls.Answer answer = hub.get("/time/offset?zone=Asia/Kathmandu");
        assertThat(answer.at("/offset_minutes")).isEqualTo("345");
        assertThat(answer.json().has("next_change")).isFalse();
    }

    @Test
    void offset_lordHowe_hasHalfAnHourOfDaylightSaving() {
        HubCalls.Answer answer = hub.get("/time/offset?zone=Australia/Lord_Howe&at=2024-01-01T00:00:00Z");
        assertThat(answer.at("/daylight_saving")).isEqualTo("PT30M");
        assertThat(answer.at("/moment/offset")).isEqualTo("+11:00");
    }

    @Test
    void transitions_berlin2024_areTheLastSundays() {
        HubCalls.Answer answer = hub.get("/time/transitions/2024?zone=Europe/Berlin");
        assertThat(answer.json().at("/changes").findValuesAsText("instant"))
                .containsExactly("2024-03-31T01:00:00Z", "2024-10-27T01:00:00Z");
        assertThat(hub.get("/time/transitions/2024?zone=Asia/Tokyo").json().at("/changes")).isEmpty();
    }

    @Test
    void worldClock_withoutMoment_showsHubsTime() {
        HubCalls.Answer answer = hub.get("/time/world-clock?zones=Asia/Tokyo&zones=%2B05:30");
        assertThat(answer.json().at("/clocks").findValuesAsText("local_time"))
                .containsExactly("2026-01-15T18:00:00", "2026-01-15T14:30:00");
    }

    @Test
    void zones_searched_arePaged() {
        assertThat(hub.get("/time/zones?text=new%20york").at("/zones/0/zone")).isEqualTo("America/New_York");
        HubCalls.Answer answer = hub.get("/time/zones?region=Europe&page_size=5&page=2");
        assertThat(answer.json().at("/zones")).hasSize(5);
        assertThat(answer.header("Link")).contains("rel=\"next\"");
    }

    @Test
    void parse_languages_giveTheSameMoment() {
        assertThat(parse("1. Juli 2024 09:30", "d. MMMM uuuu HH:mm", "Europe/Berlin", "de").at("/instant"))
                .isEqualTo("2024-07-01T07:30:00Z");
        assertThat(parse("07/01/24", "MM/dd/yy", "UTC", "en").at("/instant")).isEqualTo("2024-07-01T00:00:00Z");
        assertThat(parse("2024-07-01 09:30 +02:00", "uuuu-MM-dd HH:mm XXX", "UTC", "en").at("/instant"))
                .isEqualTo("2024-07-01T07:30:00Z");
    }

    @Test
    void parse_noSuchDateOrPattern_isUnprocessable() {
        assertThat(parse("30/02/2024", "dd/MM/yyyy", "UTC", "en").status()).isEqualTo(422);
        assertThat(parse("2024", "bogus {", "UTC", "en").status()).isEqualTo(422);
        assertThat(parse("12:30", "HH:mm", "UTC", "en").status()).isEqualTo(422);
    }

    @Test
    void format_quotedLetters_stay() {
        assertThat(hub.get("/time/format?at=2024-07-01T07:30:00Z&pattern=EEEE%20'day'%20d%20MMMM%20yyyy&language=fr").at("/text"))
                .isEqualTo("lundi day 1 juillet 2024");
        assertThat(hub.get("/time/format?at=2024-07-01T07:30:00Z&pattern=B%7B%7D").status()).isEqualTo(422);
    }

    @Test
    void add_dayAndHours_differAcrossClockChange() {
        String call = "/time/add?time=2024-03-30T12:00&zone=Europe/Berlin";
        assertThat(hub.get(call + "&period=P1D").at("/local_time")).isEqualTo("2024-03-31T12:00:00");
        assertThat(hub.get(call + "&duration=PT24H").at("/local_time")).isEqualTo("2024-03-31T13:00:00");
        assertThat(hub.get(call + "&duration=PT-9223372036854775808S").status()).isEqualTo(422);
    }

    @Test
    void elapsed_acrossLeapDay_countsIt() {
        HubCalls.Answer answer = hub.get("/time/elapsed?start=2024-02-28T22:00:00Z&end=2024-03-01T01:30:00Z");
        assertThat(answer.at("/duration")).isEqualTo("PT27H30M");
        assertThat(answer.at("/words")).isEqualTo("1 day 3 hours 30 minutes");
        assertThat(hub.get("/time/elapsed?start=2024-01-01T01:00:00%2B01:00&end=2023-12-31T23:59:59Z").at("/words"))
                .isEqualTo("minus 1 second");
    }

    private static HubCalls.Answer parse(String text, String pattern, String zone, String language) {
        return hub.post("/time/parse", """
                {"text":"%s","pattern":"%s","zone":"%s","language":"%s"}""".formatted(text, pattern, zone, language));
    }
}

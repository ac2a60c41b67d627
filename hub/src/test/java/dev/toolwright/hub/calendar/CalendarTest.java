package dev.toolwright.hub.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CalendarTest {

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
    void daysBetween_acrossLeapDay_countsIt() {
        HubCalls.Answer answer = hub.get("/calendar/days-between?start=2024-02-10&end=2024-05-01");
        assertThat(answer.at("/days")).isEqualTo("81");
        assertThat(answer.at("/period")).isEqualTo("P2M21D");
    }

    @Test
    void daysBetween_endBeforeStart_isNegative() {
        assertThat(hub.get("/calendar/days-between?start=2024-03-01&end=2024-02-28").at("/days")).isEqualTo("-2");
    }

    @Test
    void daysBetween_mistakes_areAllListed() {
        HubCalls.Answer answer = hub.get("/calendar/days-between?start=2023-02-29&include_end=maybe&step=2");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().at("/errors").findValuesAsText("name"))
                .containsExactlyInAnyOrder("start", "end", "include_end", "step");
    }

    @Test
    void add_monthToLongMonth_endsOnLastDay() {
        assertThat(hub.get("/calendar/add?date=2024-01-31&months=1").at("/date")).isEqualTo("2024-02-29");
        assertThat(hub.get("/calendar/add?date=2024-01-31&days=-31").at("/date")).isEqualTo("2023-12-31");
    }

    @Test
    void dates_atYearsEnd_belongToIsoYear() {
        HubCalls.Answer answer = hub.get("/calendar/dates/2024-12-30");
        assertThat(answer.at("/weekday")).isEqualTo("monday");
        assertThat(answer.at("/iso_week")).isEqualTo("1");
        assertThat(answer.at("/iso_week_year")).isEqualTo("2025");
    }

    @Test
    void leap_centuries_followTheRule() {
        assertThat(hub.get("/calendar/years/1900/leap").at("/leap_year")).isEqualTo("false");
        assertThat(hub.get("/calendar/years/2000/leap").at("/leap_year")).isEqualTo("true");
        assertThat(hub.get("/calendar/years/1896/leap").at("/next_leap_year")).isEqualTo("1904");
        assertThat(hub.get("/calendar/years/10000/leap").status()).isEqualTo(400);
    }

    @Test
    void age_withoutDate_usesHubsClock() {
        assertThat(hub.get("/calendar/age?born=1990-01-16").at("/years")).isEqualTo("35");
        assertThat(hub.get("/calendar/age?born=1990-01-15").at("/years")).isEqualTo("36");
        assertThat(hub.get("/calendar/age?born=2026-01-16").status()).isEqualTo(422);
    }

    @Test
    void workingDays_holidaysAndWeekend_areLeftOut() {
        HubCalls.Answer answer = hub.post("/calendar/working-days", """
                {"start":"2024-12-23","end":"2025-01-03","holidays":["2024-12-25","2024-12-28"]}""");
        assertThat(answer.at("/working_days")).isEqualTo("9");
        assertThat(answer.at("/weekend_days")).isEqualTo("2");
        assertThat(answer.at("/holidays")).isEqualTo("1");
    }

    @Test
    void workingDays_otherWeekend_isRespected() {
        HubCalls.Answer answer = hub.post("/calendar/working-days", """
                {"start":"2024-12-22","end":"2024-12-28","weekend":["friday","saturday"]}""");
        assertThat(answer.at("/working_days")).isEqualTo("5");
    }

    @Test
    void workingDays_endBeforeStart_isUnprocessable() {
        assertThat(hub.post("/calendar/working-days", "{\"start\":\"2024-12-23\",\"end\":\"2024-12-22\"}").status())
                .isEqualTo(422);
        assertThat(hub.post("/calendar/working-days", "[]").status()).isEqualTo(400);
        assertThat(hub.post("/calendar/working-days", "{\"start\":").status()).isEqualTo(400);
    }
}

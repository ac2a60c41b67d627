package dev.toolwright.hub.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @ParameterizedTest
    @CsvSource({"1818-03-22", "1943-04-25", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2024-03-31", "2025-04-20",
        "2026-04-05", "2038-04-25"})
    void easter_knownYears_isRight(LocalDate date) {
        assertThat(hub.get("/holidays/easter/" + date.getYear()).at("/easter_sunday")).isEqualTo(date.toString());
    }

    @Test
    void list_germany2024_hasNineDays() {
        assertThat(dates("DE", 2024)).containsExactly("2024-01-01", "2024-03-29", "2024-04-01", "2024-05-01", "2024-05-09",
                "2024-05-20", "2024-10-03", "2024-12-25", "2024-12-26");
    }

    @Test
    void list_abolishedHolidays_endWithTheirYear() {
        assertThat(dates("DE", 1994)).contains("1994-11-16");
        assertThat(dates("DE", 1995)).hasSize(9);
        assertThat(dates("DK", 2023)).contains("2023-05-05");
        assertThat(dates("DK", 2024)).doesNotContain("2024-04-26");
        assertThat(dates("SE", 2004)).contains("2004-05-31").doesNotContain("2004-06-06");
        assertThat(dates("PT", 2014)).hasSize(9);
    }

    @Test
    void list_unitedStates_movesFromWeekends() {
        assertThat(dates("US", 2021)).containsExactly("2021-01-01", "2021-01-18", "2021-02-15", "2021-05-31", "2021-06-18",
                "2021-07-05", "2021-09-06", "2021-10-11", "2021-11-11", "2021-11-25", "2021-12-24");
        assertThat(dates("US", 2022)).startsWith("2021-12-31");
    }

    @Test
    void list_england_givesSubstituteDays() {
        assertThat(dates("GB", 2021)).endsWith("2021-08-30", "2021-12-27", "2021-12-28");
        assertThat(dates("GB", 2022)).startsWith("2022-01-03").endsWith("2022-12-26", "2022-12-27");
        assertThat(dates("GB", 2020)).endsWith("2020-12-25", "2020-12-28");
    }

    @Test
    void list_movableRules_areRight() {
        assertThat(dates("SE", 2024)).contains("2024-06-22", "2024-11-02");
        assertThat(dates("CA", 2024)).contains("2024-05-20", "2024-10-14");
        assertThat(dates("IE", 2024)).contains("2024-02-05", "2024-10-28");
        assertThat(dates("IE", 2030)).contains("2030-02-01");
        assertThat(dates("NL", 2025)).contains("2025-04-26");
        assertThat(dates("PL", 2024)).doesNotContain("2024-12-24");
        assertThat(dates("PL", 2025)).contains("2025-12-24");
    }

    @Test
    void check_newYearsEveBefore_belongsToNextYear() {
        HubCalls.Answer answer = hub.get("/holidays/countries/US/dates/2021-12-31");
        assertThat(answer.at("/name")).isEqualTo("New Year's Day");
        assertThat(answer.at("/working_day")).isEqualTo("false");
        assertThat(hub.get("/holidays/countries/DE/dates/2021-12-31").at("/working_day")).isEqualTo("true");
        assertThat(hub.get("/holidays/countries/DE/dates/1949-01-01").status()).isEqualTo(400);
    }

    @Test
    void next_withoutDate_followsHubsClock() {
        assertThat(hub.get("/holidays/countries/DE/next").at("/holidays/0/date")).isEqualTo("2026-04-03");
        assertThat(hub.get("/holidays/countries/DE/next?after=2026-12-26&count=20").json().at("/holidays")).hasSize(20);
        assertThat(hub.get("/holidays/countries/ZZ/next").status()).isEqualTo(404);
    }

    @Test
    void workingDays_overChristmas_leaveHolidaysOut() {
        assertThat(hub.get("/holidays/countries/DE/working-days?start=2024-12-23&end=2025-01-03").at("/working_days")).isEqualTo("7");
        assertThat(hub.get("/holidays/countries/DE/working-days?start=2024-12-23&end=2024-12-22").status()).isEqualTo(422);
    }

    @Test
    void addWorkingDays_bothWays_areInverse() {
        assertThat(hub.get("/holidays/countries/DE/working-days/add?date=2024-12-23&days=3").at("/date")).isEqualTo("2024-12-30");
        assertThat(hub.get("/holidays/countries/DE/working-days/add?date=2024-12-30&days=-3").at("/date")).isEqualTo("2024-12-23");
        assertThat(hub.get("/holidays/countries/DE/working-days/add?date=2024-12-25&days=0").at("/date")).isEqualTo("2024-12-25");
    }

    @Test
    void longWeekends_germany2024_bridgeAscension() {
        HubCalls.Answer answer = hub.get("/holidays/countries/DE/years/2024/long-weekends");
        assertThat(answer.json().at("/long_weekends").findValuesAsText("start"))
                .contains("2024-03-29", "2024-05-09", "2024-05-18", "2024-10-03");
        assertThat(answer.json().at("/long_weekends").toString())
                .contains("{\"start\":\"2024-05-09\",\"end\":\"2024-05-12\",\"days\":4,\"leave\":[\"2024-05-10\"]}")
                .contains("{\"start\":\"2024-03-29\",\"end\":\"2024-04-01\",\"days\":4,\"leave\":[]}");
    }

    private static List<String> dates(String country, int year) {
        return hub.get("/holidays/countries/" + country + "/years/" + year).json().at("/holidays").findValuesAsText("date");
    }
}

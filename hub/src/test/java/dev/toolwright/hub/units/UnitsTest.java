package dev.toolwright.hub.units;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

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
    @CsvSource({
        "5, mile, km, 8.04672",
        "20, celsius, fahrenheit, 68",
        "-40, °F, °C, -40",
        "0, K, °C, -273.15",
        "36, km/h, m/s, 10",
        "1, knot, km/h, 1.852",
        "1, pound, g, 453.59237",
        "1, us_gallon, litre, 3.785411784",
        "1, acre, m², 4046.856422",
        "1, kWh, MJ, 3.6",
        "760, torr, atm, 1",
        "1, GiB, MB, 1073.741824",
        "180, degree, rad, 3.141592654",
        "1, light year, au, 63241.07708",
        "100, Meters, yards, 109.3613298",
    })
    void convert_knownPairs_areExact(String value, String from, String to, String expected) {
        assertThat(new BigDecimal(convert(value, from, to).at("/result"))).isEqualByComparingTo(expected);
    }

    @Test
    void convert_differentQuantities_isUnprocessable() {
        assertThat(convert("1", "kg", "m").at("/detail")).contains("mass").contains("length");
    }

    @Test
    void convert_belowAbsoluteZero_isUnprocessable() {
        assertThat(convert("-274", "°C", "K").status()).isEqualTo(422);
        assertThat(convert("-460", "fahrenheit", "celsius").status()).isEqualTo(422);
        assertThat(convert("-273.15", "°C", "K").at("/result")).isEqualTo("0");
    }

    @Test
    void convert_symbols_mindTheCase() {
        assertThat(convert("1", "MW", "W").at("/result")).isEqualTo("1000000");
        assertThat(convert("1", "Mbit", "bit").at("/result")).isEqualTo("1000000");
        assertThat(convert("1", "mB", "bit").status()).isEqualTo(422);
    }

    @Test
    void convertMany_temperatures_keepTheirOrder() {
        HubCalls.Answer answer = hub.post("/units/convert-many", """
                {"values":[0,37,100],"from":"celsius","to":"fahrenheit"}""");
        assertThat(answer.json().at("/results").toString()).isEqualTo("[32,98.6,212]");
    }

    @Test
    void add_feetAndInches_areCentimetres() {
        String parts = "{\"parts\":[{\"value\":5,\"unit\":\"ft\"},{\"value\":11,\"unit\":\"in\"}],\"to\":\"%s\"}";
        assertThat(hub.post("/units/add", parts.formatted("cm")).at("/total")).isEqualTo("180.34");
        assertThat(hub.post("/units/add", parts.formatted("celsius")).status()).isEqualTo(422);
        assertThat(hub.post("/units/add", "{\"parts\":[],\"to\":\"cm\"}").status()).isEqualTo(400);
    }

    @Test
    void compare_measures_findsTheGreater() {
        HubCalls.Answer answer = hub.get("/units/compare?first=1&first_unit=km/h&second=5&second_unit=m/s");
        assertThat(answer.at("/greater")).isEqualTo("second");
        assertThat(answer.at("/difference")).isEqualTo("-17");
        assertThat(hub.get("/units/compare?first=12&first_unit=in&second=1&second_unit=ft").at("/greater")).isEqualTo("neither");
    }

    @Test
    void facts_unknown_areNotFound() {
        assertThat(hub.get("/units/units/mile").at("/size")).isEqualTo("1609.344");
        assertThat(hub.get("/units/units/parrot").status()).isEqualTo(404);
        assertThat(hub.get("/units/quantities/length/units").at("/units/0/unit")).isEqualTo("metre");
        assertThat(hub.get("/units/quantities/love/units").status()).isEqualTo(404);
    }

    @Test
    void table_namesAndSymbols_areUnique() {
        assertThat(UnitTable.all()).extracting(Unit::id).doesNotHaveDuplicates();
        assertThat(UnitTable.all()).extracting(Unit::symbol).doesNotHaveDuplicates();
        assertThat(UnitTable.quantities()).allSatisfy(quantity ->
                assertThat(UnitTable.baseOf(quantity).size().rounded(9)).isEqualByComparingTo("1"));
    }

    private static HubCalls.Answer convert(String value, String from, String to) {
        return hub.get("/units/convert?value=" + value + "&from=" + encoded(from) + "&to=" + encoded(to));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

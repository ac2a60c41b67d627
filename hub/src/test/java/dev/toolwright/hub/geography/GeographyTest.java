package dev.toolwright.hub.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.toolwright.hub.HubCalls;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GeographyTest {

    private static final Coordinates EQUATOR = new Coordinates(0, 0);

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
    void distance_quarterOfTheGlobe_isAQuarterOfItsGirth() {
        double quarter = Math.PI / 2 * 6371.0088;
        assertThat(Globe.distanceKm(EQUATOR, new Coordinates(0, 90))).isEqualTo(quarter, within(1e-6));
        assertThat(Globe.distanceKm(EQUATOR, new Coordinates(90, 17))).isEqualTo(quarter, within(1e-6));
        assertThat(Globe.distanceKm(EQUATOR, new Coordinates(0, 180))).isEqualTo(2 * quarter, within(1e-6));
        assertThat(Globe.distanceKm(new Coordinates(0, 179.5), new Coordinates(0, -179.5))).isEqualTo(quarter / 90, within(1e-6));
    }

    @Test
    void distance_londonToNewYork_isAsInTheAtlas() {
        HubCalls.Answer answer =
                hub.get("/geography/distance?from_latitude=51.507&from_longitude=-0.128&to_latitude=40.713&to_longitude=-74.006");
        assertThat(answer.json().at("/kilometres").asDouble()).isEqualTo(5570, within(5.0));
        assertThat(answer.json().at("/bearing").asDouble()).isEqualTo(288.3, within(0.2));
        assertThat(answer.at("/compass_point")).isEqualTo("W");
        assertThat(hub.get("/geography/distance?from_latitude=91&from_longitude=0&to_latitude=0&to_longitude=0").status())
                .isEqualTo(400);
    }

    @Test
    void bearing_dueNorth_isZero() {
        assertThat(Globe.bearing(EQUATOR, new Coordinates(10, 0))).isEqualTo(0, within(1e-9));
        assertThat(Globe.bearing(EQUATOR, new Coordinates(0, -10))).isEqualTo(270, within(1e-9));
    }

    @Test
    void midpoint_acrossTheDateLine_staysThere() {
        HubCalls.Answer answer =
                hub.get("/geography/midpoint?from_latitude=0&from_longitude=170&to_latitude=0&to_longitude=-170");
        assertThat(Math.abs(answer.json().at("/midpoint/longitude").asDouble())).isEqualTo(180, within(1e-6));
    }

    @Test
    void midpoint_antipodes_isUnprocessable() {
        assertThat(hub.get("/geography/midpoint?from_latitude=10&from_longitude=20&to_latitude=-10&to_longitude=-160").status())
                .isEqualTo(422);
    }

    @Test
    void destination_oneDegreeEast_isOneDegree() {
        HubCalls.Answer answer = hub.get("/geography/destination?latitude=0&longitude=179.5&bearing=90&kilometres=111.19508");
        assertThat(answer.json().at("/destination/longitude").asDouble()).isEqualTo(-179.5, within(1e-5));
        assertThat(answer.json().at("/destination/latitude").asDouble()).isEqualTo(0, within(1e-9));
    }

    @Test
    void destination_alongTheBearing_arrivesThere() {
        for (City city : City.all()) {
            City home = City.all().getFirst();
            Coordinates reached = Globe.destination(home.coordinates(),
                    Globe.bearing(home.coordinates(), city.coordinates()),
                    Globe.distanceKm(home.coordinates(), city.coordinates()));
            assertThat(Globe.distanceKm(reached, city.coordinates())).as(city.name()).isLessThan(0.001);
        }
    }

    @Test
    void countries_neighbours_areMutual() {
        for (Country country : Country.all()) {
            for (String code : country.neighbours()) {
                assertThat(Country.find(code)).as(code).hasValueSatisfying(other ->
                        assertThat(other.neighbours()).as("%s and %s", country.name(), code).contains(country.code()));
            }
        }
    }

    @Test
    void countries_codes_areIso() {
        assertThat(Country.all()).extracting(Country::code).doesNotHaveDuplicates().isSorted();
        assertThat(Country.all()).filteredOn(country -> !country.code().equals("XK")).allSatisfy(country -> {
            assertThat(Locale.of("", country.code()).getISO3Country()).isEqualTo(country.alpha3());
            assertThat(Currency.getInstance(country.currency()).getCurrencyCode()).isEqualTo(country.currency());
            assertThat(country.areaKm2()).isPositive();
        });
        assertThat(City.all()).allSatisfy(city -> assertThat(Country.find(city.country())).as(city.name()).isPresent());
    }

    @Test
    void country_anyName_isFound() {
        assertThat(hub.get("/geography/countries/jpn").at("/capital")).isEqualTo("Tokyo");
        assertThat(hub.get("/geography/countries/South%20Africa").at("/neighbours/1")).isEqualTo("LS");
        assertThat(hub.get("/geography/countries/Atlantis").status()).isEqualTo(404);
    }

    @Test
    void countries_filtered_arePaged() {
        HubCalls.Answer answer = hub.get("/geography/countries?region=south_america&sort=area&page_size=3");
        assertThat(answer.json().at("/countries").findValuesAsText("code")).containsExactly("BR", "AR", "PE");
        assertThat(answer.at("/paging/next_page")).isEqualTo("2");
        assertThat(hub.get("/geography/countries?neighbour=DE&currency=CHF").at("/countries/0/name")).isEqualTo("Switzerland");
    }

    @Test
    void cities_withoutAccents_areFound() {
        assertThat(hub.get("/geography/cities?name=zurich").at("/cities/0/name")).isEqualTo("Zürich");
        assertThat(hub.get("/geography/cities?name=WROCLAW").at("/cities/0/country")).isEqualTo("PL");
        assertThat(hub.get("/geography/cities?name=xyz").at("/paging/total_items")).isEqualTo("0");
        assertThat(hub.get("/geography/cities/nearest?latitude=48.2&longitude=16.4&limit=2").json().at("/cities")
                .findValuesAsText("name")).containsExactly("Vienna", "Bratislava");
    }
}

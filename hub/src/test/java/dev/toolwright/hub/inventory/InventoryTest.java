package dev.toolwright.hub.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import dev.toolwright.hub.api.ApiProvider;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InventoryTest {

    private static HubCalls hub;

    @BeforeAll
    static void start() {
        hub = new HubCalls();
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @BeforeEach
    void reset() {
        assertThat(hub.post("/inventory/reset", "").status()).isEqualTo(200);
    }

    @Test
    void key_missingOrWrong_isRefused() {
        assertThat(hub.send(hub.request("/inventory/articles")).status()).isEqualTo(401);
        assertThat(hub.send(hub.request("/inventory/articles").header(ApiProvider.KEY_HEADER, "guess")).status()).isEqualTo(403);
    }

    @Test
    void articles_filters_narrowTheList() {
        assertThat(hub.get("/inventory/articles?category=lighting").json().at("/articles").findValuesAsText("sku"))
                .containsExactly("BLB-010", "LMP-100");
        assertThat(hub.get("/inventory/articles?at_most=5").json().at("/articles").findValuesAsText("sku"))
                .containsExactly("DSK-210", "KEY-300");
        assertThat(hub.get("/inventory/articles?name=PEN").at("/articles/0/price")).isEqualTo("24.00");
        assertThat(hub.get("/inventory/articles?category=toys").status()).isEqualTo(400);
    }

    @Test
    void add_newThenAgain_conflicts() {
        String article = """
                {"sku":"TBL-220","name":"Side table","category":"furniture","price":129.00}""";
        HubCalls.Answer added = hub.post("/inventory/articles", article);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("/quantity")).isEqualTo("0");
        assertThat(hub.post("/inventory/articles", article).status()).isEqualTo(409);
        assertThat(hub.send("DELETE", "/inventory/articles/TBL-220", "").status()).isEqualTo(204);
        assertThat(hub.get("/inventory/articles/TBL-220").status()).isEqualTo(404);
    }

    @Test
    void add_mistakesInBody_areAllNamed() {
        HubCalls.Answer answer = hub.post("/inventory/articles", """
                {"sku":"table","category":"toys","price":-1,"colour":"red"}""");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors").findValuesAsText("name"))
                .containsExactlyInAnyOrder("/sku", "/category", "/price", "/colour", "/name");
    }

    @Test
    void change_oneFact_leavesTheOthers() {
        HubCalls.Answer answer = hub.send("PATCH", "/inventory/articles/LMP-100", "{\"price\":44.90}");
        assertThat(answer.at("/price")).isEqualTo("44.90");
        assertThat(answer.at("/name")).isEqualTo("Desk lamp");
        assertThat(hub.send("PATCH", "/inventory/articles/LMP-100", "{}").status()).isEqualTo(422);
        assertThat(hub.send("PATCH", "/inventory/articles/XXX-000", "{\"price\":1}").status()).isEqualTo(404);
    }

    @Test
    void remove_withStock_conflicts() {
        assertThat(hub.send("DELETE", "/inventory/articles/LMP-100", "").status()).isEqualTo(409);
    }

    @Test
    void movements_inAndOut_changeTheStock() {
        HubCalls.Answer sale = hub.post("/inventory/articles/LMP-100/movements", "{\"change\":-4,\"reason\":\"sale\"}");
        assertThat(sale.status()).isEqualTo(201);
        assertThat(sale.at("/quantity_after")).isEqualTo("20");
        assertThat(sale.at("/at")).isEqualTo("2026-01-15T09:00:00Z");
        assertThat(hub.post("/inventory/articles/LMP-100/movements", "{\"change\":-21,\"reason\":\"sale\"}").status())
                .isEqualTo(409);
        assertThat(hub.post("/inventory/articles/LMP-100/movements", "{\"change\":0,\"reason\":\"sale\"}").status())
                .isEqualTo(422);
        assertThat(hub.get("/inventory/articles/LMP-100/movements").at("/paging/total_items")).isEqualTo("1");
        assertThat(hub.get("/inventory/articles/LMP-100").at("/quantity")).isEqualTo("20");
    }

    @Test
    void movements_manyAtOnce_loseNothing() {
        IntStream.range(0, 24).parallel().forEach(_ ->
                hub.post("/inventory/articles/LMP-100/movements", "{\"change\":-1,\"reason\":\"sale\"}"));
        assertThat(hub.get("/inventory/articles/LMP-100").at("/quantity")).isEqualTo("0");
    }

    @Test
    void stockValue_afterFiveAnswers_refusesOneCall() {
        for (int call = 1; call <= 5; call++) {
            assertThat(hub.get("/inventory/stock-value?category=lighting").at("/value")).isEqualTo("1767.60");
        }
        HubCalls.Answer refused = hub.get("/inventory/stock-value?category=lighting");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(hub.get("/inventory/stock-value").status()).isEqualTo(200);
    }
}

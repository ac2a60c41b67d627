package dev.toolwright.hub.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TicketsTest {

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
        assertThat(hub.post("/tickets/reset", "").status()).isEqualTo(200);
    }

    @Test
    void key_missing_isRefused() {
        assertThat(hub.send(hub.request("/tickets/tickets")).status()).isEqualTo(401);
    }

    @Test
    void ticket_fromOpeningToClosing_obeysItsState() {
        HubCalls.Answer opened = hub.post("/tickets/tickets", "{\"title\":\"Screen flickers\",\"description\":\"On battery.\",\"requester\":\"ada@example.org\"}");
        assertThat(opened.status()).isEqualTo(201);
        String ticket = "/tickets/tickets/" + opened.at("/id");
        assertThat(opened.at("/priority")).isEqualTo("normal");
        assertThat(hub.send("PUT", ticket + "/assignee", "{\"name\":\"grace\"}").at("/status")).isEqualTo("assigned");
        assertThat(hub.post(ticket + "/comments", "{\"author\":\"grace\",\"text\":\"On battery too?\"}").at("/number")).isEqualTo("1");
        assertThat(hub.post(ticket + "/close", "{\"resolution\":\"New cable.\"}").at("/status")).isEqualTo("closed");
        assertThat(hub.post(ticket + "/close", "{\"resolution\":\"New cable.\"}").status()).isEqualTo(409);
        assertThat(hub.post(ticket + "/comments", "{\"author\":\"ada\",\"text\":\"Thanks\"}").status()).isEqualTo(409);
        assertThat(hub.send("PUT", ticket + "/assignee", "{\"name\":\"linus\"}").status()).isEqualTo(409);
        HubCalls.Answer reopened = hub.post(ticket + "/reopen", "");
        assertThat(reopened.at("/status")).isEqualTo("assigned");
        assertThat(reopened.json().has("resolution")).isFalse();
        assertThat(hub.post(ticket + "/reopen", "").status()).isEqualTo(409);
        assertThat(hub.get(ticket + "/comments").at("/paging/total_items")).isEqualTo("1");
    }

    @Test
    void list_filtersAndOrder_areObeyed() {
        assertThat(hub.get("/tickets/tickets?sort=priority").json().at("/tickets").findValuesAsText("id")).containsExactly("2", "1", "4", "3");
        assertThat(hub.get("/tickets/tickets?status=closed").json().at("/tickets").findValuesAsText("id")).containsExactly("3");
        assertThat(hub.get("/tickets/tickets?requester=ada@example.org&text=vpn").json().at("/tickets").findValuesAsText("id")).containsExactly("4");
        assertThat(hub.get("/tickets/tickets?assignee=nobody").json().at("/tickets")).isEmpty();
        HubCalls.Answer second = hub.get("/tickets/tickets?page=2&page_size=3");
        assertThat(second.json().at("/tickets")).hasSize(1);
        assertThat(second.header("Link")).contains("rel=\"prev\"");
    }

    @Test
    void missingTicket_everywhere_isNotFound() {
        assertThat(hub.get("/tickets/tickets/99").status()).isEqualTo(404);
        assertThat(hub.get("/tickets/tickets/99/comments").status()).isEqualTo(404);
        assertThat(hub.post("/tickets/tickets/99/reopen", "").status()).isEqualTo(404);
        assertThat(hub.post("/tickets/tickets/99/close", "{\"resolution\":\"None.\"}").status()).isEqualTo(404);
        assertThat(hub.post("/tickets/tickets", "{\"title\":\"No address\",\"requester\":\"ada\"}").status()).isEqualTo(400);
    }

    @Test
    void summary_firstState_isCounted() {
        assertThat(hub.get("/tickets/summary").json().toString()).isEqualTo("{\"open\":2,\"assigned\":1,\"closed\":1,\"urgent\":1}");
    }
}

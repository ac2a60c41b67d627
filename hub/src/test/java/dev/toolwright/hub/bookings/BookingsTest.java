package dev.toolwright.hub.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.hub.HubCalls;
import dev.toolwright.hub.api.ApiProvider;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingsTest {

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
        hub.post("/bookings/reset", "");
    }

    @Test
    void book_freeRoom_isCreatedAndFound() {
        HubCalls.Answer answer = book("cedar", "2026-01-16T13:00", "2026-01-16T14:00");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("/id")).isEqualTo("B-1002");
        assertThat(hub.get("/bookings/bookings/B-1002").at("/state")).isEqualTo("confirmed");
        assertThat(hub.get("/bookings/bookings?room=cedar&date=2026-01-16").at("/paging/total_items")).isEqualTo("1");
    }

    @Test
    void book_takenRoom_isAConflict() {
        HubCalls.Answer answer = book("oak", "2026-01-16T11:00", "2026-01-16T12:00");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.at("/detail")).contains("B-1001");
        assertThat(book("oak", "2026-01-16T11:30", "2026-01-16T12:00").status()).isEqualTo(201);
        assertThat(book("oak", "2026-01-16T09:00", "2026-01-16T10:00").status()).isEqualTo(201);
    }

    @Test
    void book_nonsense_isRefused() {
        assertThat(book("attic", "2026-01-16T11:00", "2026-01-16T12:00").status()).isEqualTo(404);
        assertThat(book("elm", "2026-01-16T12:00", "2026-01-16T11:00").status()).isEqualTo(422);
        assertThat(book("elm", "2026-01-16T19:00", "2026-01-16T20:30").status()).isEqualTo(422);
        assertThat(book("elm", "2026-01-16T19:00", "2026-01-17T08:00").status()).isEqualTo(422);
        assertThat(book("elm", "2026-01-15T08:00", "2026-01-15T08:30").at("/detail")).contains("past");
        assertThat(hub.post("/bookings/bookings", """
                {"room":"alder","start":"2026-01-16T11:00","end":"2026-01-16T12:00","title":"x","organiser":"a@b.org","people":5}""")
                .status()).isEqualTo(422);
        assertThat(hub.post("/bookings/bookings", "{\"room\":\"elm\"}").status()).isEqualTo(400);
    }

    @Test
    void book_sameKeyAgain_givesTheFirst() {
        assertThat(book("elm", "2026-01-16T11:00", "2026-01-16T12:00").at("/id")).isEqualTo("B-1002");
        assertThat(bookWithKey("elm", "k1").at("/id")).isEqualTo("B-1003");
        assertThat(bookWithKey("elm", "k1").at("/id")).isEqualTo("B-1003");
        assertThat(bookWithKey("birch", "k1").status()).isEqualTo(422);
        assertThat(bookWithKey("elm", "k2").status()).isEqualTo(409);
    }

    @Test
    void book_manyAtOnce_onlyOneGetsTheRoom() throws Exception {
        Callable<Integer> call = () -> book("maple", "2026-02-02T10:00", "2026-02-02T11:00").status();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = callers.invokeAll(IntStream.range(0, 8).mapToObj(_ -> call).toList());
            assertThat(answers.stream().map(Future::resultNow)).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    void cancel_twice_isAConflict() {
        assertThat(hub.send("DELETE", "/bookings/bookings/B-1001", "").status()).isEqualTo(204);
        assertThat(hub.send("DELETE", "/bookings/bookings/B-1001", "").status()).isEqualTo(409);
        assertThat(hub.send("DELETE", "/bookings/bookings/B-9", "").status()).isEqualTo(404);
        assertThat(book("oak", "2026-01-16T10:00", "2026-01-16T11:00").status()).isEqualTo(201);
        assertThat(hub.get("/bookings/bookings?state=cancelled").at("/bookings/0/id")).isEqualTo("B-1001");
    }

    @Test
    void move_ontoItself_isAllowed() {
        String time = "{\"start\":\"2026-01-16T10:30\",\"end\":\"2026-01-16T12:00\"}";
        assertThat(hub.send("PATCH", "/bookings/bookings/B-1001", time).at("/start")).isEqualTo("2026-01-16T10:30:00");
        assertThat(book("oak", "2026-01-16T13:00", "2026-01-16T14:00").status()).isEqualTo(201);
        assertThat(hub.send("PATCH", "/bookings/bookings/B-1002", time).status()).isEqualTo(409);
    }

    @Test
    void freeRooms_bySeatsAndEquipment_leaveTakenOut() {
        String call = "/bookings/rooms/free?start=2026-01-16T10:00&end=2026-01-16T11:00&seats=8&equipment=screen&equipment=whiteboard";
        assertThat(hub.get(call).json().at("/rooms").findValuesAsText("id")).containsExactly("cedar");
        assertThat(hub.get("/bookings/rooms?seats=8&equipment=screen&equipment=whiteboard").json().at("/rooms")
                .findValuesAsText("id")).containsExactly("cedar", "oak");
    }

    @Test
    void rooms_withoutKey_areRefused() {
        assertThat(hub.send(hub.request("/bookings/rooms")).status()).isEqualTo(401);
        assertThat(hub.send(hub.request("/bookings/rooms").header(ApiProvider.KEY_HEADER, "wrong")).status()).isEqualTo(403);
    }

    private static HubCalls.Answer book(String room, String start, String end) {
        return hub.post("/bookings/bookings", wish(room, start, end));
    }

    private static HubCalls.Answer bookWithKey(String room, String key) {
        return hub.send(hub.request("/bookings/bookings")
                .header(ApiProvider.KEY_HEADER, ApiProvider.DEMO_KEY)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(wish(room, "2026-01-16T14:00", "2026-01-16T15:00"))));
    }

    private static String wish(String room, String start, String end) {
        return """
                {"room":"%s","start":"%s","end":"%s","title":"Talk","organiser":"grace@example.org"}""".formatted(room, start, end);
    }
}

package dev.toolwright.hub.bookings;

import dev.toolwright.hub.api.ApiProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All bookings of the rooms; no two of a room overlap. Thread-safe. */
final class RoomDiary {

    private static final int MOST_BOOKINGS = 10_000;
    private static final int FIRST_ID = 1001;

    private final Clock clock;
    private final Map<String, Booking> bookings = new LinkedHashMap<>();
    private final Map<String, KeyedRequest> requests = new HashMap<>();

    RoomDiary(Clock clock) {
        this.clock = clock;
        reset();
    }

    /** Forgets all, then books the one meeting that is always there at the start: Oak, tomorrow at 10. */
    synchronized void reset() {
        bookings.clear();
        requests.clear();
        LocalDateTime tomorrow = LocalDate.now(clock).plusDays(1).atTime(10, 0);
        add("oak", new TimeSlot(tomorrow, tomorrow.plusMinutes(90)), "Plan of the quarter", "ada@example.org");
    }

    /** @throws ApiProblem with status 404, if there is no such room */
    static Room room(String id) {
        return Room.ALL.stream().filter(room -> room.id().equals(id)).findFirst()
                .orElseThrow(() -> ApiProblem.notFound("There is no room '" + id + "'; GET /bookings/rooms lists all."));
    }

    /**
     * Books a room; the same key with the same wish gives the same booking again.
     *
     * @throws ApiProblem with status 404, 409 or 422
     */
    synchronized Booking book(NewBooking wish, Optional<String> key) {
        Optional<KeyedRequest> before = key.map(requests::get);
        if (before.isPresent()) {
            if (!before.get().wish().equals(wish)) {
                throw ApiProblem.unprocessable("The Idempotency-Key was used for another booking; choose a new one.");
            }
            return get(before.get().bookingId());
        }
        Room room = room(wish.room());
        TimeSlot slot = new TimeSlot(wish.start(), wish.end());
        refusePast(slot);
        if (wish.people() > room.seats()) {
            throw ApiProblem.unprocessable(room.name() + " has " + room.seats() + " seats, not " + wish.people() + ".");
        }
        refuseClash(room.id(), slot, "");
        Booking booking = add(room.id(), slot, wish.title(), wish.organiser());
        key.ifPresent(given -> requests.put(given, new KeyedRequest(wish, booking.id())));
        return booking;
    }

    synchronized Booking move(String id, TimeSlot slot) {
        Booking booking = confirmed(id);
        refusePast(slot);
        refuseClash(booking.room(), slot, id);
        bookings.put(id, booking.at(slot));
        return get(id);
    }

    synchronized void cancel(String id) {
        bookings.put(id, confirmed(id).cancelled());
    }

    /** @throws ApiProblem with status 404, if there is no such booking */
    synchronized Booking get(String id) {
        return Optional.ofNullable(bookings.get(id)).orElseThrow(() -> ApiProblem.notFound("There is no booking " + id + "."));
    }

    /** All bookings by start. */
    synchronized List<Booking> all() {
        return bookings.values().stream().sorted(Comparator.comparing(Booking::start).thenComparing(Booking::id)).toList();
    }

    synchronized boolean isFree(Room room, TimeSlot slot) {
        return clash(room.id(), slot, "").isEmpty();
    }

    private Booking confirmed(String id) {
        Booking booking = get(id);
        if (booking.state() == Booking.State.CANCELLED) {
            throw ApiProblem.conflict("The booking " + id + " is cancelled.");
        }
        return booking;
    }

    private Booking add(String room, TimeSlot slot, String title, String organiser) {
        if (bookings.size() >= MOST_BOOKINGS) {
            throw ApiProblem.conflict("The diary is full: " + MOST_BOOKINGS + " bookings. POST /bookings/reset empties it.");
        }
        String id = "B-" + (FIRST_ID + bookings.size());
        Booking booking = new Booking(
                id, room, slot.start(), slot.end(), title, organiser, Booking.State.CONFIRMED, clock.instant());
        bookings.put(id, booking);
        return booking;
    }

    private void refusePast(TimeSlot slot) {
        if (slot.start().isBefore(LocalDateTime.now(clock))) {
            throw ApiProblem.unprocessable("The start lies in the past; now it is " + LocalDateTime.now(clock) + ".");
        }
    }

    private void refuseClash(String room, TimeSlot slot, String except) {
        clash(room, slot, except).ifPresent(other -> {
            throw ApiProblem.conflict("The room " + room + " is taken from " + other.start() + " to " + other.end()
                    + " by booking " + other.id() + ". GET /bookings/rooms/free finds others.");
        });
    }

    private Optional<Booking> clash(String room, TimeSlot slot, String except) {
        return bookings.values().stream()
                .filter(other -> other.room().equals(room) && other.state() == Booking.State.CONFIRMED)
                .filter(other -> !other.id().equals(except) && other.slot().overlaps(slot))
                .findFirst();
    }

    private record KeyedRequest(NewBooking wish, String bookingId) {}
}

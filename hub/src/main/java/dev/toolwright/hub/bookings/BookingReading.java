package dev.toolwright.hub.bookings;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looking into the diary. */
final class BookingReading {

    private BookingReading() {}

    static ApiOperation<OfId, Booking> get(RoomDiary diary) {
        return ApiOperation.get("/bookings/{id}", "getBooking", OfId.class, Booking.class, input -> diary.get(input.id()))
                .describedAs("Get a booking by its id", "Gives room, time, title, organiser and state of a booking, cancelled ones too.")
                .failsWith(404, "There is no such booking.");
    }

    static ApiOperation<Search, Found> list(RoomDiary diary) {
        return ApiOperation.get("/bookings", "listBookings", Search.class, Found.class, input -> list(diary, input))
                .describedAs(
                        "List bookings by room, day, organiser or state",
                        "Lists the bookings that fit all filters given, by begin. Cancelled ones are left out unless state says "
                                + "otherwise. Pages of 20 unless page_size says otherwise.");
    }

    private static Found list(RoomDiary diary, Search search) {
        List<Booking> found = diary.all().stream().filter(search::fits).toList();
        Page<Booking> page = Page.of(found, search.paging());
        return new Found(page.items(), page.info());
    }

    record OfId(@Doc(value = "Id of the booking.", example = "B-1001", pattern = "B-\\d{1,6}") String id) {}

    record Search(
            @Doc(value = "Id of the room.", example = "oak", maxSize = 20) Optional<String> room,
            @Doc(value = "Day, YYYY-MM-DD.", example = "2026-01-16") Optional<LocalDate> date,
            @Doc(value = "E-mail address of the organiser.", example = "ada@example.org", maxSize = 100) Optional<String> organiser,
            @Doc(value = "State of the booking.", defaultValue = "confirmed") Booking.State state,
            PageQuery paging) {

        boolean fits(Booking booking) {
            return room.map(booking.room()::equals).orElse(true)
                    && date.map(booking.start().toLocalDate()::equals).orElse(true)
                    && organiser.map(booking.organiser()::equalsIgnoreCase).orElse(true)
                    && booking.state() == state;
        }
    }

    record Found(
            @Doc("The bookings on this page, by begin.") List<Booking> bookings,
            @Doc("Where this page stands.") PageInfo paging) implements Paged {}
}

package dev.toolwright.hub.bookings;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.api.Header;
import dev.toolwright.hub.api.HttpMethod;
import dev.toolwright.hub.api.NoContent;
import dev.toolwright.hub.schema.Doc;
import java.time.LocalDateTime;
import java.util.Optional;

/** Booking, moving and cancelling. */
final class BookingWriting {

    private BookingWriting() {}

    static ApiOperation<BookInput, Booking> book(RoomDiary diary) {
        return ApiOperation.post("/bookings", "bookRoom", BookInput.class, Booking.class,
                        input -> diary.book(input.booking(), input.idempotencyKey()))
                .creates()
                .describedAs(
                        "Book a meeting room",
                        "Keeps a room for a time within one day, between 07:00 and 20:00, not in the past. A room can be booked "
                                + "from the moment another booking ends. Sent again with the same Idempotency-Key, the "
                                + "first booking is given again and no second one is made.")
                .failsWith(404, "There is no such room.")
                .failsWith(409, "The room is taken at that time, or the diary is full.")
                .failsWith(422, "The time makes no sense, the room is too small, or the key was used for another booking.");
    }

    static ApiOperation<MoveInput, Booking> move(RoomDiary diary) {
        return ApiOperation.of(HttpMethod.PATCH, "/bookings/{id}", "moveBooking", MoveInput.class, Booking.class,
                        input -> diary.move(input.id(), new TimeSlot(input.time().start(), input.time().end())))
                .describedAs(
                        "Move a booking to another time",
                        "Keeps room, title and organiser of a booking and changes its time, if the room is free then.")
                .failsWith(404, "There is no such booking.")
                .failsWith(409, "The booking is cancelled, or the room is taken at that time.")
                .failsWith(422, "The time makes no sense.");
    }

    static ApiOperation<BookingReading.OfId, NoContent> cancel(RoomDiary diary) {
        return ApiOperation.of(HttpMethod.DELETE, "/bookings/{id}", "cancelBooking", BookingReading.OfId.class, NoContent.class,
                        input -> {
                            diary.cancel(input.id());
                            return new NoContent();
                        })
                .describedAs(
                        "Cancel a booking",
                        "Gives the room free again; the booking stays in the diary as cancelled. Answers without content.")
                .failsWith(404, "There is no such booking.")
                .failsWith(409, "The booking is cancelled already.");
    }

    record BookInput(
            @Header("Idempotency-Key")
                    @Doc(value = "A text of your choice that makes it safe to send the booking again.", example = "review-2026-01-16", maxSize = 100)
                    Optional<String> idempotencyKey,
            @Body @Doc("The booking wanted.") NewBooking booking) {}

    record MoveInput(
            @Doc(value = "Id of the booking.", example = "B-1001", pattern = "B-\\d{1,6}") String id,
            @Body @Doc("The new time.") NewTime time) {}

    record NewTime(
            @Doc(value = "Begin, local time, YYYY-MM-DDTHH:MM.", example = "2026-01-16T15:00", pattern = "\\d{4}-.+") LocalDateTime start,
            @Doc(value = "End, local time, on the same day.", example = "2026-01-16T16:00", pattern = "\\d{4}-.+") LocalDateTime end) {}
}

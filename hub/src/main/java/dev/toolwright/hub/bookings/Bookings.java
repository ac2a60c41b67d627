package dev.toolwright.hub.bookings;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** The meeting rooms of an office; its state lives as long as its server. */
public final class Bookings {

    private Bookings() {}

    public static ApiProvider provider(Clock clock) {
        RoomDiary diary = new RoomDiary(clock);
        return ApiProvider.of(
                        "bookings",
                        "Room bookings",
                        "Office",
                        "The six meeting rooms of an office and their diary: find a free room, book it, move or cancel a booking, "
                                + "list bookings. Needs an API key. Changes last until the hub stops or the data is reset.")
                .withKey()
                .with(RoomReading.list())
                .with(RoomReading.free(diary))
                .with(BookingWriting.book(diary))
                .with(BookingReading.get(diary))
                .with(BookingReading.list(diary))
                .with(BookingWriting.move(diary))
                .with(BookingWriting.cancel(diary))
                .resetBy(diary::reset);
    }
}

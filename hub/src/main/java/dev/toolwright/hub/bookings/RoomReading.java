package dev.toolwright.hub.bookings;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Rooms and whether they are free. */
final class RoomReading {

    private RoomReading() {}

    static ApiOperation<Wanted, Rooms> list() {
        return ApiOperation.get("/rooms", "listMeetingRooms", Wanted.class, Rooms.class, wanted -> new Rooms(fitting(wanted)))
                .describedAs(
                        "List the meeting rooms with seats and equipment",
                        "Lists the rooms that have enough seats and all the equipment wanted, whether they are free or not.");
    }

    static ApiOperation<WantedFree, Rooms> free(RoomDiary diary) {
        return ApiOperation.get("/rooms/free", "findFreeRooms", WantedFree.class, Rooms.class, input -> {
                    TimeSlot slot = new TimeSlot(input.start(), input.end());
                    return new Rooms(fitting(input.wanted()).stream().filter(room -> diary.isFree(room, slot)).toList());
                })
                .describedAs(
                        "Find the meeting rooms that are free at a time",
                        "Lists the rooms without any booking between start and end that have enough seats and all the equipment "
                                + "wanted. A meeting lies within one day, between 07:00 and 20:00, and takes at least 15 minutes.")
                .failsWith(422, "The time is too short, spans two days or lies outside the opening hours.");
    }

    private static List<Room> fitting(Wanted wanted) {
        return Room.ALL.stream()
                .filter(room -> room.seats() >= wanted.seats())
                .filter(room -> room.equipment().containsAll(wanted.equipment()))
                .filter(room -> wanted.floor().map(floor -> floor == room.floor()).orElse(true))
                .toList();
    }

    record Wanted(
            @Doc(value = "Fewest seats.", defaultValue = "1", example = "6", min = 1, max = 1000) int seats,
            @Doc(value = "Equipment that must be there; repeat for more.", defaultValue = "[]", example = "[\"screen\"]", maxSize = 4)
                    List<Room.Equipment> equipment,
            @Doc(value = "Only rooms of this floor.", example = "1", min = 0, max = 2) Optional<Integer> floor) {}

    record WantedFree(
            @Doc(value = "Begin, local time, YYYY-MM-DDTHH:MM.", example = "2026-01-16T10:00", pattern = "\\d{4}-.+") LocalDateTime start,
            @Doc(value = "End, local time, on the same day.", example = "2026-01-16T11:00", pattern = "\\d{4}-.+") LocalDateTime end,
            Wanted wanted) {}

    record Rooms(@Doc("The rooms, by name.") List<Room> rooms) {}
}

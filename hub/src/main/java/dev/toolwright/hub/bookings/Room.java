package dev.toolwright.hub.bookings;

import dev.toolwright.hub.schema.Doc;
import java.util.List;

/** A room that can be booked. */
record Room(
        @Doc(value = "Its id.", example = "oak") String id,
        @Doc(value = "Its name.", example = "Oak") String name,
        @Doc(value = "Floor of the building, 0 is the ground floor.", example = "1") int floor,
        @Doc(value = "Seats.", example = "8") int seats,
        @Doc(value = "What is in the room.", example = "[\"screen\",\"whiteboard\"]") List<Equipment> equipment) {

    static final List<Room> ALL = List.of(
            new Room("alder", "Alder", 0, 4, List.of(Equipment.SCREEN)),
            new Room("birch", "Birch", 0, 6, List.of(Equipment.WHITEBOARD)),
            new Room("cedar", "Cedar", 1, 12, List.of(Equipment.SCREEN, Equipment.CAMERA, Equipment.WHITEBOARD)),
            new Room("elm", "Elm", 1, 20, List.of(Equipment.SCREEN, Equipment.CAMERA)),
            new Room("maple", "Maple", 2, 50, List.of(Equipment.SCREEN, Equipment.CAMERA, Equipment.MICROPHONE)),
            new Room("oak", "Oak", 1, 8, List.of(Equipment.SCREEN, Equipment.WHITEBOARD)));

    enum Equipment {
        SCREEN,
        CAMERA,
        WHITEBOARD,
        MICROPHONE
    }
}

package dev.toolwright.hub.routes;

import dev.toolwright.hub.schema.Doc;

/** A direct way from one city to the next. */
record Link(
        @Doc(value = "Where it begins.", example = "Vienna") String from,
        @Doc(value = "Where it ends.", example = "Salzburg") String to,
        @Doc(value = "How one travels.", example = "rail") Mode mode,
        @Doc(value = "Length in kilometres.", example = "310") int kilometres,
        @Doc(value = "Time in minutes.", example = "145") int minutes) {

    Link back() {
        return new Link(to, from, mode, kilometres, minutes);
    }

    enum Mode {
        RAIL,
        ROAD
    }
}

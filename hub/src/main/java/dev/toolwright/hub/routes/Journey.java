package dev.toolwright.hub.routes;

import dev.toolwright.hub.schema.Doc;
import java.util.List;

/** A way from city to city. */
record Journey(
        @Doc(value = "Where it begins.", example = "Vienna") String from,
        @Doc(value = "Where it ends.", example = "Munich") String to,
        @Doc(value = "The whole length in kilometres.", example = "460") int kilometres,
        @Doc(value = "The whole time in minutes, without waits.", example = "245") int minutes,
        @Doc(value = "Changes between rail and road.", example = "0") int modeChanges,
        @Doc("The links in order; empty if one is there already.") List<Link> legs) {

    static Journey of(String from, String to, List<Link> legs) {
        int changes = 0;
        for (int i = 1; i < legs.size(); i++) {
            changes += legs.get(i).mode() == legs.get(i - 1).mode() ? 0 : 1;
        }
        return new Journey(
                from,
                to,
                legs.stream().mapToInt(Link::kilometres).sum(),
                legs.stream().mapToInt(Link::minutes).sum(),
                changes,
                legs);
    }
}

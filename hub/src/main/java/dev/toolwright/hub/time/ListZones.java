package dev.toolwright.hub.time;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The zones there are. */
final class ListZones {

    private ListZones() {}

    static ApiOperation<Input, Output> operation(Clock clock) {
        return ApiOperation.get("/zones", "listTimeZones", Input.class, Output.class, input -> answer(input, clock))
                .describedAs(
                        "List and search time zones",
                        "Lists IANA time zones by name, each with its offset at the hub's own time. A text narrows the list to "
                                + "names that contain it, in any case: new york finds America/New_York. Region narrows "
                                + "it to names that begin with it. Pages of 20 unless page_size says otherwise.");
    }

    private static Output answer(Input input, Clock clock) {
        String wanted = input.text().orElse("").strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        List<Zone> found = Zones.regional().stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).contains(wanted))
                .filter(id -> input.region().isEmpty() || id.startsWith(input.region().get() + "/"))
                .map(id -> new Zone(id, ZoneId.of(id).getRules().getOffset(clock.instant()).getId()))
                .toList();
        Page<Zone> page = Page.of(found, input.paging());
        return new Output(page.items(), page.info());
    }

    record Input(
            @Doc(value = "Text that the name contains; a space stands for an underscore.", example = "berlin", maxSize = 60)
                    Optional<String> text,
            @Doc(value = "First part of the name.", example = "Europe",
                    oneOf = {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"})
                    Optional<String> region,
            PageQuery paging) {}

    record Output(
            @Doc("The zones on this page.") List<Zone> zones,
            @Doc("Where this page stands.") PageInfo paging) implements Paged {}

    record Zone(
            @Doc(value = "IANA name, as other operations take it.", example = "Europe/Berlin") String zone,
            @Doc(value = "Offset from UTC at the hub's time.", example = "+01:00") String offset) {}
}

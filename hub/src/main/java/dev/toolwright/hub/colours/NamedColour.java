package dev.toolwright.hub.colours;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sixteen basic colour keywords of CSS, and orange. */
enum NamedColour {
    BLACK(0x000000),
    SILVER(0xc0c0c0),
    GRAY(0x808080),
    WHITE(0xffffff),
    MAROON(0x800000),
    RED(0xff0000),
    PURPLE(0x800080),
    FUCHSIA(0xff00ff),
    GREEN(0x008000),
    LIME(0x00ff00),
    OLIVE(0x808000),
    YELLOW(0xffff00),
    NAVY(0x000080),
    BLUE(0x0000ff),
    TEAL(0x008080),
    AQUA(0x00ffff),
    ORANGE(0xffa500);

    private final Colour colour;

    NamedColour(int rgb) {
        colour = new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    static Optional<Colour> find(String name) {
        return Arrays.stream(values()).filter(named -> named.id().equals(name)).findFirst().map(named -> named.colour);
    }

    static ApiOperation<Wanted, NamePage> listing() {
        return ApiOperation.get("/names", "listColourNames", Wanted.class, NamePage.class, NamedColour::list)
                .describedAs(
                        "List named colours",
                        "Lists the basic colour names of CSS with their hexadecimal values, page by page.");
    }

    static ApiOperation<Sought, Nearest> nearest() {
        return ApiOperation.get("/nearest-name", "nearestColourName", Sought.class, Nearest.class,
                        input -> nearest(Colour.parse(input.colour())))
                .describedAs(
                        "Find the name nearest to a colour",
                        "Gives the basic CSS colour name nearest to a colour, by distance in the RGB cube, and whether it is "
                                + "that very colour. Example: #007f7f is nearest to teal.")
                .failsWith(422, "The text is no colour.");
    }

    private static NamePage list(Wanted wanted) {
        Page<Entry> page = Page.of(Arrays.stream(values()).map(n -> new Entry(n.id(), n.colour.hex())).toList(), wanted.page());
        return new NamePage(page.items(), page.info());
    }

    private static Nearest nearest(Colour colour) {
        NamedColour nearest = Arrays.stream(values())
                .min(Comparator.comparingInt(named -> named.colour.distance(colour)))
                .orElseThrow();
        return new Nearest(nearest.id(), nearest.colour.hex(), nearest.colour.equals(colour));
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    record Wanted(PageQuery page) {}

    record NamePage(
            @Doc("The colours of this page.") List<Entry> colours,
            @Doc("Where this page stands.") PageInfo paging)
            implements Paged {}

    record Entry(
            @Doc(value = "Name of the colour.", example = "teal") String name,
            @Doc(value = "Its value as #rrggbb.", example = "#008080") String hex) {}

    record Sought(@Doc(value = "The colour, in any notation.", example = "#007f7f", minSize = 3, maxSize = 50) String colour) {}

    record Nearest(
            @Doc(value = "The nearest name.", example = "teal") String name,
            @Doc(value = "Value of that name, #rrggbb.", example = "#008080") String hex,
            @Doc(value = "Whether the colour has exactly this name.", example = "false") boolean exact) {}
}

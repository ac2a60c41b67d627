package dev.toolwright.hub;

import dev.toolwright.hub.api.ApiProvider;
import dev.toolwright.hub.calendar.Calendar;
import dev.toolwright.hub.codes.Codes;
import dev.toolwright.hub.colours.Colours;
import dev.toolwright.hub.diff.Diff;
import dev.toolwright.hub.encodings.Encodings;
import dev.toolwright.hub.hashing.Hashing;
import dev.toolwright.hub.inventory.Inventory;
import dev.toolwright.hub.numbers.Numbers;
import dev.toolwright.hub.regex.Regex;
import dev.toolwright.hub.text.Text;
import dev.toolwright.hub.tickets.Tickets;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** All providers, one line each, by id. Naming one here does not load its class. */
final class ProviderList {

    static final List<Entry> ALL = List.of(
            new Entry("calendar", Calendar::provider),
            new Entry("codes", Codes::provider),
            new Entry("colours", Colours::provider),
            new Entry("diff", Diff::provider),
            new Entry("encodings", Encodings::provider),
            new Entry("hashing", Hashing::provider),
            new Entry("inventory", Inventory::provider),
            new Entry("numbers", Numbers::provider),
            new Entry("regex", Regex::provider),
            new Entry("text", Text::provider),
            new Entry("tickets", Tickets::provider));

    private ProviderList() {}

    /**
     * How a provider is made.
     *
     * @param id its id, the first segment of its paths
     * @param make makes it, with fresh state, for one server; the clock tells "now" for all who need it
     */
    record Entry(String id, Function<Clock, ApiProvider> make) {}
}

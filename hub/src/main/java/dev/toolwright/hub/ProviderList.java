package dev.toolwright.hub;

import dev.toolwright.hub.api.ApiProvider;
import dev.toolwright.hub.bookings.Bookings;
import dev.toolwright.hub.calendar.Calendar;
import dev.toolwright.hub.codes.Codes;
import dev.toolwright.hub.colours.Colours;
import dev.toolwright.hub.csv.Csv;
import dev.toolwright.hub.diff.Diff;
import dev.toolwright.hub.encodings.Encodings;
import dev.toolwright.hub.exchange.Exchange;
import dev.toolwright.hub.finance.Finance;
import dev.toolwright.hub.geography.Geography;
import dev.toolwright.hub.graphs.Graphs;
import dev.toolwright.hub.hashing.Hashing;
import dev.toolwright.hub.holidays.Holidays;
import dev.toolwright.hub.inventory.Inventory;
import dev.toolwright.hub.json.Json;
import dev.toolwright.hub.language.Language;
import dev.toolwright.hub.ledger.Ledger;
import dev.toolwright.hub.matrices.Matrices;
import dev.toolwright.hub.numbers.Numbers;
import dev.toolwright.hub.people.People;
import dev.toolwright.hub.qr.Qr;
import dev.toolwright.hub.regex.Regex;
import dev.toolwright.hub.routes.Routes;
import dev.toolwright.hub.statistics.Statistics;
import dev.toolwright.hub.text.Text;
import dev.toolwright.hub.tickets.Tickets;
import dev.toolwright.hub.time.TimeZones;
import dev.toolwright.hub.units.Units;
import dev.toolwright.hub.xml.Xml;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** All providers, one line each, by id. Naming one here does not load its class. */
final class ProviderList {

    static final List<Entry> ALL = List.of(
            new Entry("bookings", Bookings::provider),
            new Entry("calendar", Calendar::provider),
            new Entry("codes", Codes::provider),
            new Entry("colours", Colours::provider),
            new Entry("csv", Csv::provider),
            new Entry("diff", Diff::provider),
            new Entry("encodings", Encodings::provider),
            new Entry("exchange", Exchange::provider),
            new Entry("finance", Finance::provider),
            new Entry("geography", Geography::provider),
            new Entry("graphs", Graphs::provider),
            new Entry("hashing", Hashing::provider),
            new Entry("holidays", Holidays::provider),
            new Entry("inventory", Inventory::provider),
            new Entry("json", Json::provider),
            new Entry("language", Language::provider),
            new Entry("ledger", Ledger::provider),
            new Entry("matrices", Matrices::provider),
            new Entry("numbers", Numbers::provider),
            new Entry("people", People::provider),
            new Entry("qr", Qr::provider),
            new Entry("regex", Regex::provider),
            new Entry("routes", Routes::provider),
            new Entry("statistics", Statistics::provider),
            new Entry("text", Text::provider),
            new Entry("tickets", Tickets::provider),
            new Entry("time", TimeZones::provider),
            new Entry("units", Units::provider),
            new Entry("xml", Xml::provider));

    private ProviderList() {}

    /**
     * How a provider is made.
     *
     * @param id its id, the first segment of its paths
     * @param make makes it, with fresh state, for one server; the clock tells "now" for all who need it
     */
    record Entry(String id, Function<Clock, ApiProvider> make) {}
}

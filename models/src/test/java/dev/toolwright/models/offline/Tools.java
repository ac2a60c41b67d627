package dev.toolwright.models.offline;

import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;
import java.util.List;
import java.util.Locale;

/** Tools as a catalogue would offer them. */
final class Tools {

    static final Tool FINISH = tool("toolwright", "Finish", "Ends the work.", """
            {"type":"object","properties":{"return_type":{"type":"string","enum":["give_answer","give_up_and_restart"]},
             "final_answer":{"type":"string"}},"required":["return_type"]}""");

    static final Tool DAYS_BETWEEN = tool("Calendar", "days_between", "Count the days between two dates. Counts from a start date to an end date.", """
            {"type":"object","properties":{
              "start":{"type":"string","format":"date","description":"First date, YYYY-MM-DD.","example":"2023-01-15"},
              "end":{"type":"string","format":"date","description":"Second date, YYYY-MM-DD.","example":"2023-03-01"},
              "include_end":{"type":"boolean","default":false,"description":"Whether the end date is counted too."}},
             "required":["start","end"]}""");

    static final Tool ROMAN = tool("Numerals", "to_roman", "Write a number in Roman numerals.", """
            {"type":"object","properties":{"number":{"type":"integer","minimum":1,"maximum":3999,"description":"The number.","example":14}},
             "required":["number"]}""");

    static final Tool LEAP_YEAR = tool("Calendar", "leap_year", "Tell whether a year is a leap year.", """
            {"type":"object","properties":{"year":{"type":"integer","minimum":1,"maximum":9999}},"required":["year"]}""");

    static final Tool CONVERT_UNIT = tool("Units", "convert_unit", "Convert a quantity from one unit of measure to another.", """
            {"type":"object","properties":{"value":{"type":"number","description":"How much."},
              "from":{"type":"string","description":"Unit it is given in.","example":"kg"},
              "to":{"type":"string","description":"Unit wanted.","example":"lb"}},"required":["value","from","to"]}""");

    static final Tool HASH = tool("Hashing", "hash_text", "Compute the digest of a text with a hash function.", """
            {"type":"object","properties":{"text":{"type":"string","description":"Text to hash."},
              "algorithm":{"type":"string","enum":["md5","sha1","sha256","sha512"],"description":"Hash function."}},
             "required":["text","algorithm"]}""");

    static final Tool STATISTICS = tool("Statistics", "describe", "Describe a list of numbers: mean, median, standard deviation.", """
            {"type":"object","properties":{"values":{"type":"array","items":{"type":"number"},"description":"The numbers."}},
             "required":["values"]}""");

    static final Tool STOCK = tool("Inventory", "get_stock", "Get the stock of one article by its SKU.", """
            {"type":"object","properties":{"sku":{"type":"string","description":"Article number.","example":"SKU-100"}},"required":["sku"]}""");

    static final List<Tool> ALL = List.of(STOCK, HASH, DAYS_BETWEEN, CONVERT_UNIT, LEAP_YEAR, ROMAN, STATISTICS, FINISH);

    private Tools() {}

    static Tool tool(String provider, String name, String description, String schema) {
        Provider owner = new Provider(provider.toLowerCase(Locale.ROOT), provider, "", "");
        return new Tool(name, description, new JsonText(schema), owner);
    }
}

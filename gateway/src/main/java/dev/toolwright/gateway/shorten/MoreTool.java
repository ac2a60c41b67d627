package dev.toolwright.gateway.shorten;

import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Tool;

/** The tool by which a model pages through what it was not shown. */
final class MoreTool {

    static final String NAME = "more_of_result";
    static final String RESULT = "result";
    static final String AT = "at";
    static final String FROM = "from";

    static final Tool TOOL = new Tool(
            NAME,
            "Shows more of a long result, of which only a part was shown: what its left_out names.",
            new JsonText("""
                    {"type":"object","properties":{\
                    "result":{"type":"string","description":"The name under left_out, as in r1a2b3c4d."},\
                    "at":{"type":"string","description":"Which part: its JSON pointer under left_out. Left out: the whole result."},\
                    "from":{"type":"integer","minimum":0,"description":"The first element, key or character to show; 0 if left out."}},\
                    "required":["result"]}"""),
            new Provider("toolwright", "Toolwright", "", ""));

    private MoreTool() {}
}

package dev.toolwright.hub.xml;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** XML documents asked and reshaped; no state. */
public final class Xml {

    static final int LONGEST = 300_000;

    private Xml() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "xml",
                        "XML",
                        "Data",
                        "Works on XML documents: check whether they are well formed, query by XPath, convert to JSON, and indent. "
                                + "Document types and external entities are refused. At most 300000 characters.")
                .with(WellFormedness.operation())
                .with(XmlQuery.operation())
                .with(XmlToJson.operation())
                .with(XmlFormat.operation());
    }
}

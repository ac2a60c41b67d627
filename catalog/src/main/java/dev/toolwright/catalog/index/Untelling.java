package dev.toolwright.catalog.index;

/** Words besides stop words with which people ask, and which say nothing about what they ask for. */
public final class Untelling {

    public static final String WORDS =
            """
            you your i my me mine we us our he she him her do does did am been has have had can could would should shall may
            might must please thank thanks hi many much ll ve re s t d m im""";

    private Untelling() {}
}

package dev.toolwright.hub.geography;

/** Parts of the world; Central America and the Caribbean belong to North America, the Caucasus and Türkiye to Asia. */
enum Region {
    AFRICA,
    ASIA,
    EUROPE,
    NORTH_AMERICA,
    OCEANIA,
    SOUTH_AMERICA
}

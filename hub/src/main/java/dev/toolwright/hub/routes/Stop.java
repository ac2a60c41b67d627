package dev.toolwright.hub.routes;

import dev.toolwright.hub.schema.Doc;

/** A city of the network. */
record Stop(
        @Doc(value = "English name.", example = "Vienna") String city,
        @Doc(value = "ISO 3166-1 code of its country.", example = "AT") String country,
        @Doc(value = "Latitude in degrees.", example = "48.208") double latitude,
        @Doc(value = "Longitude in degrees.", example = "16.374") double longitude) {}

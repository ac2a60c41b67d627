package dev.toolwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.search.Town.Offer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word counts by where it stands, not by how often it is repeated there. */
class RepeatedWordsTest {

    @TempDir
    Path temp;

    @Test
    void search_wordInNameAndDescription_isBeforeOneInDescriptionAlone() throws IOException {
        List<Offer> offers = List.of(
                new Offer("Parcels", "track", "Where a parcel is."),
                new Offer("Letters", "send", "Parcels too: a parcel, or two parcels, many parcels, all parcels."));
        try (Catalog catalog = Town.open(temp, offers)) {
            assertThat(Town.found(catalog, "my parcels, please")).first().isEqualTo("Parcels: track");
        }
    }
}

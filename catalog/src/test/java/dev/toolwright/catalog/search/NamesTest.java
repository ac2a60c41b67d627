package dev.toolwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.ImportOptions;
import dev.toolwright.catalog.SharedData;
import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.naming.TypedName;
import dev.toolwright.catalog.search.Town.Offer;
import dev.toolwright.operation.ToolServerOperation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who types the name of a tool gets that tool; who names a provider gets its tools. */
class NamesTest {

    private static final List<Offer> OFFERS = List.of(
            new Offer("Spotify", "searchTracks", "Looks for songs."),
            new Offer("Spotify", "getPlaylist", "One playlist with its songs."),
            new Offer("Deezer", "search_tracks", "Search tracks, search albums, search artists: the search for all tracks."),
            new Offer("Shazam", "tracks", "Search tracks by a search of their tracks; track search for every track."),
            new Offer("Weather", "forecast", "What the weather will be."),
            new Offer("Sky", "conditions", "Weather of today: wind, rain and sun, weather stations."),
            new Offer("Clima", "now", "Weather now, weather tomorrow."));

    @TempDir
    Path temp;

    @Test
    void search_nameInAnySpelling_findsItsToolFirst() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            for (String spelling : List.of("getPlaylist", "get_playlist", "GET PLAYLIST", "get-playlist", "getplaylist",
                    "Spotify getPlaylist", "spotify.getPlaylist", "getplaylist_for_spotify", "getPlaylist for Spotify")) {
                assertThat(Town.found(catalog, spelling)).as(spelling).first().isEqualTo("Spotify: getPlaylist");
            }
            assertThat(Town.found(catalog, "now")).first().isEqualTo("Clima: now");
        }
    }

    @Test
    void search_leafNameThatTwoHave_findsBothBeforeAllOthers() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            assertThat(Town.found(catalog, "search tracks").subList(0, 2))
                    .containsExactlyInAnyOrder("Spotify: searchTracks", "Deezer: search_tracks");
        }
    }

    @Test
    void search_providerIsNamed_findsItsToolsOnly() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            for (String text : List.of("spotify search tracks", "search tracks on Spotify", "Search for a track with spotify")) {
                assertThat(Town.found(catalog, text)).as(text)
                        .first().isEqualTo("Spotify: searchTracks");
                assertThat(Town.found(catalog, text)).as(text).allMatch(found -> found.startsWith("Spotify: "));
            }
        }
    }

    @Test
    void search_providerIsNamedAmongSeveral_findsItsToolsOnlyAndNoneOutsideOfThese() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            SearchQuery among = SearchQuery.of("search tracks on Spotify");

            assertThat(catalog.search(among.withScope(Scope.EVERYTHING.withProviders(Set.of("spotify", "deezer")))))
                    .isNotEmpty()
                    .allMatch(found -> found.entry().tool().provider().id().equals("spotify"));
            assertThat(catalog.search(among.withScope(Scope.EVERYTHING.withProviders(Set.of("deezer", "shazam")))))
                    .isNotEmpty()
                    .noneMatch(found -> found.entry().tool().provider().id().equals("spotify"));
        }
    }

    @Test
    void search_providersNameIsAWordLikeOthers_findsOtherProvidersToo() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            assertThat(Town.found(catalog, "what is the weather tomorrow"))
                    .contains("Clima: now", "Sky: conditions", "Weather: forecast");
        }
    }

    @Test
    void search_stopWordsAlone_findsNothing() throws IOException {
        try (Catalog catalog = Town.open(temp, OFFERS)) {
            for (String text : List.of("the of and", "to be or not to be", "you and I", "der die und für", "?!", "le la les et")) {
                assertThat(Town.found(catalog, text)).as(text).isEmpty();
            }
        }
    }

    @Test
    void search_everyNameOfToolBenchsTools_isFirst() throws IOException {
        try (Catalog catalog = Catalog.open(temp.resolve("catalog"))) {
            catalog.importFrom(DocumentSource.of(SharedData.get("toolbench/corpus.json")), ImportOptions.defaults());
            List<String> wrong = new ArrayList<>();
            for (CatalogEntry entry : catalog.list(Optional.empty(), 0, Integer.MAX_VALUE)) {
                for (String name : names(entry)) {
                    CatalogEntry first = catalog.search(
                                    SearchQuery.of(name).withTop(1).withRetriever(new Bm25()))
                            .getFirst()
                            .entry();
                    if (!names(first).stream().map(TypedName::key).toList().contains(TypedName.key(name))) {
                        wrong.add(name + " finds " + first.tool().name());
                    }
                }
                CatalogEntry exact = catalog.search(SearchQuery.of(entry.tool().name()).withTop(1)).getFirst().entry();
                if (!exact.equals(entry)) {
                    wrong.add(entry.tool().name());
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static List<String> names(CatalogEntry entry) {
        String name = entry.tool().name();
        ToolServerOperation call = (ToolServerOperation) entry.operation();
        return List.of(
                name, name.toUpperCase(Locale.ROOT), name.replace('_', ' '), entry.title(),
                entry.tool().provider().name() + " " + entry.title(), call.apiName() + "_for_" + call.toolName());
    }
}

package dev.toolwright.gateway.snapshot.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.gateway.snapshot.canonical.CanonicalJson;
import dev.toolwright.gateway.snapshot.canonical.Sha256;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.store.StoreException;
import dev.toolwright.tool.Tool;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A released bundle, opened to be replayed. Opening checks every byte of it and costs one pass over its files; memory holds
 * where each call and body lies, not what they are. Thread-safe.
 */
public final class Bundle implements CaptureSource {

    private record Place(long from, int length) {}

    private final Path folder;
    private final BundleManifest manifest;
    private final Arena arena = Arena.ofAuto();
    private final MappedLines captures;
    private final MappedLines bodies;
    private final Map<String, List<Place>> capturesByCall = new LinkedHashMap<>();
    private final Map<String, List<CanonicalCall>> callsByTool = new HashMap<>();
    private final Map<String, Place> bodiesByDigest = new HashMap<>();
    private final Map<String, Tool> tools = new TreeMap<>();

    private Bundle(Path folder) throws IOException {
        this.folder = folder;
        BundleCheck check = new BundleCheck(folder);
        this.manifest = check.manifest();
        this.captures = checked(check, BundleFiles.CAPTURES);
        this.bodies = checked(check, BundleFiles.BODIES);
        checked(check, BundleFiles.TOOLS).forEach((number, _, text) -> {
            JsonNode line = line(BundleFiles.TOOLS, number, text);
            return tools.put(line.path("identity").asText(), ToolJson.read(line)) == null;
        });
        bodies.forEach((number, from, text) -> {
            JsonNode line = line(BundleFiles.BODIES, number, text);
            String digest = line.path("sha256").asText();
            require(Sha256.hex(BodyJson.read(line).bytes()).equals(digest), BundleFiles.BODIES, number, "a body that has another SHA-256");
            return bodiesByDigest.put(digest, new Place(from, text.length)) == null;
        });
        captures.forEach((number, from, text) -> {
            index(number, new Place(from, text.length), line(BundleFiles.CAPTURES, number, text));
            return true;
        });
    }

    /** Whether a folder is meant to be a bundle. */
    public static boolean isAt(Path place) {
        return Files.isDirectory(place);
    }

    /**
     * @throws BundleDamagedException if a byte of it is not as it was released
     * @throws StoreException if it can't be read
     */
    public static Bundle open(Path folder) {
        try {
            return new Bundle(folder);
        } catch (IOException failure) {
            throw new StoreException("can't read " + folder + ": " + StoreException.reason(folder, failure), folder, failure);
        }
    }

    public BundleManifest manifest() {
        return manifest;
    }

    /** The SHA-256 of the manifest: no other bundle has it. */
    public String name() {
        return Sha256.hex(manifest.text());
    }

    private MappedLines checked(BundleCheck check, String name) throws IOException {
        MappedLines lines = MappedLines.open(folder.resolve(name), arena);
        check.compare(name, manifest.file(name), lines);
        return lines;
    }

    private void index(long number, Place place, JsonNode line) {
        CanonicalCall call = CaptureJson.call(line);
        require(call.key().equals(line.path("call").asText()), BundleFiles.CAPTURES, number, "a call that has another key");
        require(tools.containsKey(call.tool()), BundleFiles.CAPTURES, number, "a call of a tool that is not in the bundle");
        List<Place> places = capturesByCall.get(call.key());
        if (places == null) {
            places = new ArrayList<>(1);
            capturesByCall.put(call.key(), places);
            callsByTool.computeIfAbsent(call.tool(), _ -> new ArrayList<>()).add(call);
        }
        places.add(place);
    }

    private JsonNode line(String file, long number, byte[] text) {
        return CanonicalJson.parse(new String(text, StandardCharsets.UTF_8))
                .orElseThrow(() -> new BundleDamagedException(folder.resolve(file), "line " + number + " is no JSON"));
    }

    private void require(boolean holds, String file, long number, String otherwise) {
        if (!holds) {
            throw new BundleDamagedException(folder.resolve(file), "line " + number + " has " + otherwise);
        }
    }

    @Override
    public List<Capture> find(String key) {
        return capturesByCall.getOrDefault(key, List.of()).stream().map(this::capture).toList();
    }

    @Override
    public List<CanonicalCall> calls(String tool) {
        return Collections.unmodifiableList(callsByTool.getOrDefault(tool, List.of()));
    }

    @Override
    public Map<String, Tool> tools() {
        return Collections.unmodifiableMap(tools);
    }

    @Override
    public void forEach(Consumer<Capture> reader) {
        capturesByCall.values().forEach(places -> places.forEach(place -> reader.accept(capture(place))));
    }

    private Capture capture(Place place) {
        return CaptureJson.read(read(captures, place), digest -> {
            Place body = bodiesByDigest.get(digest);
            if (body == null) {
                throw new BundleDamagedException(folder.resolve(BundleFiles.BODIES), "the body " + digest + " is missing");
            }
            return BodyJson.read(read(bodies, body));
        });
    }

    private static JsonNode read(MappedLines lines, Place place) {
        return CanonicalJson.parse(new String(lines.read(place.from(), place.length()), StandardCharsets.UTF_8)).orElseThrow();
    }

    @Override
    public String label() {
        return folder.toString();
    }

    /** Nothing is held open but memory, which goes when nobody reads it any more. */
    @Override
    public void close() {}
}

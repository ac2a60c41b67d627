package dev.toolwright.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.http.Content;
import dev.toolwright.operation.Parameter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes {@code multipart/form-data} (RFC 7578). A part whose media type is neither text nor JSON is a file; arrays become a
 * part for each element, objects a part of JSON.
 */
final class MultipartWriter {

    private record Part(String headers, Content content) {}

    private final List<Part> parts = new ArrayList<>();

    void add(Parameter property, JsonNode value) {
        if (value.isArray() && !Json.isJson(property.contentType())) {
            value.forEach(element -> addOne(property, element));
        } else {
            addOne(property, value);
        }
    }

    private void addOne(Parameter property, JsonNode value) {
        String type = property.contentType();
        String name = "; name=\"" + quoted(property.name()) + "\"";
        if (value.isObject() || Json.isJson(type)) {
            add(name, type.isEmpty() ? "application/json" : type, Content.utf8(Json.unpacked(value)));
        } else if (type.isEmpty() || type.startsWith("text/")) {
            add(name, type, Content.utf8(Json.text(value)));
        } else {
            add(name + "; filename=\"" + quoted(property.name()) + "\"", type, FileBytes.of(Json.text(value)));
        }
    }

    private void add(String disposition, String type, Content content) {
        String typeLine = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
        parts.add(new Part("Content-Disposition: form-data" + disposition + "\r\n" + typeLine + "\r\n", content));
    }

    /** As browsers do it. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    WrittenBody write() {
        String boundary = boundary();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            body.writeBytes(ascii("--" + boundary + "\r\n"));
            body.writeBytes(part.headers().getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.content().bytes());
            body.writeBytes(ascii("\r\n"));
        }
        body.writeBytes(ascii("--" + boundary + "--\r\n"));
        return new WrittenBody("multipart/form-data; boundary=" + boundary, Content.of(body.toByteArray()));
    }

    /** A digest of the parts cannot well occur in them, and is the same at each attempt. */
    private String boundary() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Part part : parts) {
                digest.update(part.headers().getBytes(StandardCharsets.UTF_8));
                digest.update(part.content().bytes());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 20);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

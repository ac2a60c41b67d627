package dev.toolwright.benchmarks.catalog;

import dev.toolwright.catalog.document.DocumentSource;
import dev.toolwright.catalog.document.DocumentVisitor;
import dev.toolwright.catalog.document.RawDocument;
import java.io.IOException;
import java.net.URI;

/** A source's documents many times over, each time at another place: an archive as large as one likes. */
record CopiedSource(DocumentSource original, int copies) implements DocumentSource {

    @Override
    public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
        for (int copy = 0; copy < copies; copy++) {
            original.visit(maxBytes, new Copying(visitor, copy));
        }
    }

    @Override
    public String description() {
        return original.description() + ", " + copies + " times";
    }

    private record Copying(DocumentVisitor visitor, int copy) implements DocumentVisitor {

        @Override
        public void document(RawDocument document) {
            visitor.document(new RawDocument(copy + "/" + document.name(), placed(document.location()), document.bytes()));
        }

        @Override
        public void unreadable(String name, URI location, String reason) {
            visitor.unreadable(copy + "/" + name, placed(location), reason);
        }

        private URI placed(URI location) {
            return copy == 0 ? location : URI.create(location + "?" + copy);
        }
    }
}

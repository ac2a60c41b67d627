package dev.toolwright.catalog.index;

import dev.toolwright.catalog.answer.AnswerBook;
import dev.toolwright.catalog.answer.AnswerBookCodec;
import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.entry.DocumentCodec;
import dev.toolwright.catalog.entry.DocumentEntry;
import dev.toolwright.catalog.entry.EntryCodec;
import dev.toolwright.catalog.entry.ProviderEntry;
import dev.toolwright.catalog.hierarchy.PlaceCodec;
import dev.toolwright.catalog.history.ChangeCodec;
import dev.toolwright.catalog.history.KeptChange;
import dev.toolwright.catalog.history.Touched;
import dev.toolwright.catalog.hierarchy.PlacedProvider;
import dev.toolwright.catalog.quarantine.Approval;
import dev.toolwright.catalog.quarantine.ApprovalCodec;
import dev.toolwright.operation.ToolServerOperation;
import dev.toolwright.tool.Provider;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * The fields of the index and the documents that are made of them: one for each tool, one for each provider, one for what a
 * provider's tools answer, and one for each document that was imported.
 */
public final class Fields {

    static final String KIND = "kind";
    public static final String NAME = "name";
    /** The provider's id: of its tools, and of itself. */
    public static final String PROVIDER = "provider";
    public static final String CATEGORY = "category";
    static final String TOOL_SERVER_KEY = "toolServerKey";
    static final String SOURCE = "source";
    /** The name of a tool of which an approval is remembered; not {@link #NAME}, as the tool itself is another document. */
    static final String APPROVAL = "approval";
    /** A document's place, as it is recognised again. */
    static final String DOCUMENT = "document";
    /** Ids of the providers that a document describes; not {@link #PROVIDER}, as there may be several. */
    static final String DESCRIBED = "described";
    /** The id of a provider whose place this is; not {@link #PROVIDER}, as it outlives what is imported anew. */
    static final String PLACED = "placed";
    /** A place's category and collection, in lower case. */
    static final String PLACE_CATEGORY = "placeCategory";
    static final String PLACE_COLLECTION = "placeCollection";
    /** The number of a change that is remembered. */
    static final String CHANGE = "change";
    static final String STORED = "stored";
    /** What a change touched. */
    static final String TOUCHED = "touched";
    public static final String TEXT = "text";
    /** Every name that a tool goes by, as {@link NameKeys} has it. */
    public static final String NAMED = "named";
    /** What a tool is meant by, as {@link SaidWords} has it. */
    public static final String SAID = "said";
    /** Words of the provider's name, of its tools. */
    public static final String PROVIDER_WORDS = "providerWords";
    private static final String VECTOR = "vector.";

    public static final Term TOOLS = new Term(KIND, "tool");
    public static final Term PROVIDERS = new Term(KIND, "provider");
    static final Term ANSWERS = new Term(KIND, "answers");
    static final Term APPROVALS = new Term(KIND, "approval");
    static final Term DOCUMENTS = new Term(KIND, "document");
    static final Term PLACES = new Term(KIND, "place");
    static final Term CHANGES = new Term(KIND, "change");

    private static final SaidWords SAID_WORDS = new SaidWords();

    private Fields() {}

    /** The field of vectors that one embedding model made; those of another are in another field. */
    public static String vector(String modelId) {
        return VECTOR + modelId;
    }

    static boolean isVector(String field) {
        return field.startsWith(VECTOR);
    }

    static Document of(CatalogEntry entry, EntryCodec codec) {
        Document document = new Document();
        keyword(document, KIND, "tool");
        keyword(document, NAME, entry.tool().name());
        document.add(new SortedDocValuesField(NAME, new BytesRef(entry.tool().name())));
        provider(document, entry.tool().provider());
        if (entry.operation() instanceof ToolServerOperation call) {
            keyword(document, TOOL_SERVER_KEY, key(call));
        }
        document.add(new StoredField(STORED, codec.write(entry)));
        NameKeys.of(entry).forEach(key -> keyword(document, NAMED, key));
        SAID_WORDS.keys(entry).forEach(key -> keyword(document, SAID, key));
        document.add(new TextField(PROVIDER_WORDS, entry.tool().provider().name(), Store.NO));
        SearchText.of(entry).forEach(document::add);
        return document;
    }

    static Document of(ProviderEntry entry, EntryCodec codec) {
        Document document = new Document();
        keyword(document, KIND, "provider");
        provider(document, entry.provider());
        keyword(document, SOURCE, entry.origin().sourceKey());
        document.add(new StoredField(STORED, codec.write(entry)));
        return document;
    }

    static Document of(Provider provider, AnswerBook answers, AnswerBookCodec codec) {
        Document document = new Document();
        keyword(document, KIND, "answers");
        owner(document, provider);
        document.add(new StoredField(STORED, codec.write(answers)));
        return document;
    }

    static Document of(Approval approval, ApprovalCodec codec) throws IOException {
        Document document = new Document();
        String name = approval.name();
        keyword(document, KIND, "approval");
        keyword(document, APPROVAL, name);
        document.add(new SortedDocValuesField(APPROVAL, new BytesRef(name)));
        owner(document, approval.approved().tool().provider());
        document.add(new StoredField(STORED, codec.write(approval)));
        return document;
    }

    static Document of(DocumentEntry entry, DocumentCodec codec) throws IOException {
        Document document = new Document();
        keyword(document, KIND, "document");
        keyword(document, DOCUMENT, entry.origin().sourceKey());
        entry.providers().forEach(id -> keyword(document, DESCRIBED, id));
        document.add(new StoredField(STORED, codec.write(entry)));
        return document;
    }

    static Document of(PlacedProvider placed, PlaceCodec codec) throws IOException {
        Document document = new Document();
        keyword(document, KIND, "place");
        keyword(document, PLACED, placed.id());
        keyword(document, PLACE_CATEGORY, folded(placed.place().category().name()));
        keyword(document, PLACE_COLLECTION, folded(placed.place().collection().name()));
        document.add(new StoredField(STORED, codec.write(placed)));
        return document;
    }

    static Document of(KeptChange change, Collection<Touched> touched, ChangeCodec codec) throws IOException {
        Document document = new Document();
        keyword(document, KIND, "change");
        keyword(document, CHANGE, Long.toString(change.number()));
        document.add(new StoredField(STORED, codec.head(change)));
        document.add(new StoredField(TOUCHED, codec.touched(touched)));
        return document;
    }

    /** As names of places are compared. */
    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static String key(ToolServerOperation call) {
        return call.category() + "/" + call.toolName() + "/" + call.apiName();
    }

    private static void provider(Document document, Provider provider) {
        owner(document, provider);
        keyword(document, CATEGORY, provider.category());
    }

    /** The same in each document: Lucene refuses one that begins a segment with fewer forms of a field than are known. */
    private static void owner(Document document, Provider provider) {
        keyword(document, PROVIDER, provider.id());
        document.add(new SortedDocValuesField(PROVIDER, new BytesRef(provider.id())));
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }
}

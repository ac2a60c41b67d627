package dev.toolwright.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house, by what code may do and whom it may know. ARCHITECTURE.md tells the reasons. */
class WallsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.toolwright");

    private static final Set<String> CORE = Set.of("tool", "operation", "chat", "embedding", "budget", "solution", "json", "secret", "time", "plot");

    /** Room to the rooms it may import; core's packages are open to all but the hub. */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("http", Set.of()),
            Map.entry("store", Set.of()),
            Map.entry("catalog", Set.of("http", "store")),
            Map.entry("gateway", Set.of("http", "store")),
            Map.entry("mcp", Set.of("http", "store")),
            Map.entry("sandbox", Set.of()),
            Map.entry("models", Set.of("http", "store")),
            Map.entry("solver", Set.of()),
            Map.entry("toolmaker", Set.of("store", "sandbox")),
            Map.entry("runs", Set.of("store", "solver")),
            Map.entry("facade", Set.of("http", "store", "catalog", "gateway", "models", "solver", "runs", "mcp", "sandbox", "toolmaker")),
            Map.entry("eval", Set.of("catalog", "runs")),
            Map.entry("server", Set.of("store", "catalog")),
            Map.entry("cli", Set.of("http", "store", "catalog", "gateway", "models", "solver", "runs", "eval", "facade", "server", "hub", "mcp", "sandbox", "toolmaker")),
            Map.entry("benchmarks", Set.of("http", "store", "catalog", "gateway", "models", "runs", "solver", "sandbox", "toolmaker", "facade", "hub")),
            Map.entry("hub", Set.of())));

    @TestFactory
    Stream<DynamicTest> room_importsOnlyWhatStandsBelowIt() {
        return MAY_IMPORT.entrySet().stream().map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
            DescribedPredicate<JavaClass> forbidden = inAnyRoomBut(room.getKey(), room.getValue());
            noClasses()
                    .that(inRoom(room.getKey()))
                    .should()
                    .dependOnClassesThat(forbidden)
                    .because("a room imports only rooms below it; the table MAY_IMPORT says which")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }));
    }

    @Test
    void everyClass_livesInAKnownRoom() {
        Set<String> rooms = MAY_IMPORT.keySet();
        assertThat(CLASSES).allSatisfy(type -> assertThat(roomOf(type)).isIn(with(rooms, "core")));
    }

    @Test
    void core_knowsNothingButTheJdkAndAnnotations() {
        classes()
                .that(inRoom("core"))
                .should()
                .onlyDependOnClassesThat(inRoom("core").or(resideInAnyPackage("java..", "org.jspecify..")))
                .check(CLASSES);
    }

    @Test
    void outgoingSockets_areOpenedByHttpOnly() {
        // A server takes connections and opens none.
        noClasses()
                .that(inRoom("http").negate().and(DescribedPredicate.not(resideInAPackage("dev.toolwright.benchmarks.load.server"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "org.apache.hc..", "org.apache.http..", "okhttp3..")
                        .or(nameIs("java.net.Socket", "java.net.URLConnection", "java.net.HttpURLConnection",
                                "java.nio.channels.SocketChannel", "java.net.DatagramSocket")))
                .because("the address guard of http would be walked round")
                .check(CLASSES);
        noClasses()
                .should()
                .callMethodWhere(target(owner(nameMatching("java\\.net\\.URL"))).and(target(nameMatching("open.*|getContent"))))
                .because("a URL opens a socket, or a file, that nobody guards")
                .check(CLASSES);
    }

    @Test
    void files_areWrittenByStoreOnly() {
        noClasses()
                .that(inRoom("store").negate().and(DescribedPredicate.not(nameIs("dev.toolwright.cli.terminal.Terminal"))))
                .should()
                .callMethodWhere(target(owner(nameMatching("java\\.nio\\.file\\.Files")))
                        .and(target(nameMatching("write.*|new(OutputStream|BufferedWriter|ByteChannel)|move|copy"))))
                .orShould()
                .dependOnClassesThat(nameIs("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile"))
                .because("a file is written whole or not at all, which store knows how to do")
                .check(CLASSES);
    }

    @Test
    void databases_areOpenedByStoreOnly() {
        noClasses()
                .that(inRoom("store").negate())
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..", "javax.sql..", "com.zaxxer..", "org.flywaydb..", "org.sqlite..", "org.postgresql.."))
                .because("connections, their locks and their failures are known to one room")
                .check(CLASSES);
        noClasses()
                .that(inRoom("store").or(resideInAnyPackage("dev.toolwright.toolmaker.store", "dev.toolwright.gateway.snapshot.store")).negate())
                .should()
                .dependOnClassesThat(resideInAPackage("org.jdbi.."))
                .because("statements belong to those who own the tables")
                .check(CLASSES);
    }

    @Test
    void processes_areStartedBySandboxAndForMcpOnly() {
        noClasses()
                .that(inRoom("sandbox").or(resideInAPackage("dev.toolwright.mcp.link")).negate())
                .should()
                .dependOnClassesThat(nameIs("java.lang.ProcessBuilder"))
                .orShould()
                .callMethodWhere(target(owner(nameMatching("java\\.lang\\.Runtime"))).and(target(nameMatching("exec"))))
                .because("code of a model runs in a sandbox or not at all")
                .check(CLASSES);
    }

    @Test
    void modelVendors_areKnownToModelsOnly() {
        noClasses()
                .that(inRoom("models").negate())
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.langchain4j..", "ai.onnxruntime..", "ai.djl.."))
                .check(CLASSES);
    }

    @Test
    void mcpsSdk_isKnownToMcpOnly() {
        noClasses()
                .that(inRoom("mcp").negate())
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.modelcontextprotocol..", "reactor.."))
                .check(CLASSES);
    }

    @Test
    void solver_knowsNoHttpNoVendorNoCatalogue() {
        noClasses()
                .that(inRoom("solver"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "dev.langchain4j..", "org.apache.lucene..", "io.micrometer.."))
                .check(CLASSES);
    }

    @Test
    void environmentAndStandardStreams_belongToPrograms() {
        noClasses()
                .that(inRoom("cli").or(inRoom("hub")).or(inRoom("benchmarks")).negate())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(target(owner(nameMatching("java\\.lang\\.System"))).and(target(nameMatching("getenv|exit"))))
                .because("a library neither reads its user's environment nor prints on its user's terminal")
                .check(CLASSES);
    }

    @Test
    void everyPackage_isNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(unit -> assertThat(unit.tryGetAnnotationOfType(NullMarked.class))
                        .as("%s has a package-info that is @NullMarked", unit.getName())
                        .isPresent());
    }

    @Test
    void names_sayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveNameMatching(".*(Utils?|Helper|Manager|Wrapper)$")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..service..")
                .check(CLASSES);
    }

    @Test
    void packages_formNoCircle() {
        slices().matching("dev.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static String roomOf(JavaClass type) {
        String rest = type.getPackageName().replaceFirst("^dev\\.toolwright\\.?", "");
        String first = rest.isEmpty() ? "facade" : rest.split("\\.")[0];
        return CORE.contains(first) ? "core" : first;
    }

    private static DescribedPredicate<JavaClass> inRoom(String room) {
        return DescribedPredicate.describe(
                "in room " + room, type -> resideInAPackage("dev.toolwright..").test(type) && roomOf(type).equals(room));
    }

    private static DescribedPredicate<JavaClass> inAnyRoomBut(String own, Set<String> allowed) {
        Set<String> open = own.equals("hub") ? Set.of("hub") : with(allowed, own, "core");
        return DescribedPredicate.describe(
                "in a room other than " + open,
                type -> resideInAPackage("dev.toolwright..").test(type) && !open.contains(roomOf(type)));
    }

    private static DescribedPredicate<JavaClass> nameIs(String... names) {
        Set<String> set = Set.of(names);
        return DescribedPredicate.describe("named " + Arrays.toString(names), type -> set.contains(type.getName()));
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), List.of(more).stream()).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}

package dev.toolwright.catalog.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.toolwright.catalog.naming.ToolNames.Key;
import dev.toolwright.tool.Tool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ToolNamesTest {

    private static final String LETTERS = "abzABZ019_-./{}: äßØ日本\u0000\uD83D\uDE00'\"";

    private static String name(String provider, Key key) {
        return ToolNames.assign(provider, List.of(key), name -> false).get(key);
    }

    @Test
    void assign_operationId_becomesSnakeWords() {
        assertThat(name("calendar", new Key("daysBetween", "GET", "/days"))).isEqualTo("days_between_for_calendar");
        assertThat(name("git-hub", new Key("repos/list-for-org", "GET", "/x"))).isEqualTo("repos_list_for_org_for_git_hub");
        assertThat(name("a", new Key("getHTTPStatus", "GET", "/x"))).isEqualTo("get_http_status_for_a");
    }

    @Test
    void assign_noUsableOperationId_takesMethodAndPath() {
        assertThat(name("shop", new Key("", "GET", "/users/{userId}/orders"))).isEqualTo("get_users_by_user_id_orders_for_shop");
        assertThat(name("shop", new Key("取得", "GET", "/a"))).isEqualTo("get_a_for_shop");
    }

    @Test
    void assign_sharedOperationId_marksAllThatShareItInAnyOrder() {
        Key first = new Key("list", "GET", "/a");
        Key second = new Key("list", "GET", "/b");
        Map<Key, String> names = ToolNames.assign("p", List.of(first, second), name -> false);
        assertThat(names.values()).doesNotHaveDuplicates().allMatch(name -> name.matches("list_for_p_[0-9a-f]{6}"));
        assertThat(ToolNames.assign("p", List.of(second, first), name -> false)).isEqualTo(names);
    }

    @Test
    void assign_nameHeldByAnotherProvider_isMarked() {
        Key key = new Key("list", "GET", "/a");
        assertThat(ToolNames.assign("p", List.of(key), "list_for_p"::equals).get(key)).matches("list_for_p_[0-9a-f]{6}");
    }

    @RepeatedTest(50)
    void assign_anything_isLegalDistinctAndIndependentOfOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            keys.add(new Key(text(random, random.nextInt(4) * 20), "GET", "/" + i + text(random, 30)));
        }
        String provider = "p" + "x-y".repeat(random.nextInt(20));
        Map<Key, String> names = ToolNames.assign(provider, keys, name -> false);
        assertThat(names.values()).as("seed %s", repetition.getCurrentRepetition())
                .allMatch(Tool.NAME.asMatchPredicate())
                .doesNotHaveDuplicates()
                .hasSize(new HashSet<>(keys).size());
        Collections.shuffle(keys, random);
        assertThat(ToolNames.assign(provider, keys, name -> false)).isEqualTo(names);
    }

    @RepeatedTest(20)
    void claim_anyArguments_areLegalAndDistinct(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        ArgumentNames arguments = new ArgumentNames();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            names.add(arguments.claim(text(random, random.nextInt(3) * 40), random.nextBoolean() ? "query" : "body"));
        }
        assertThat(names).as("seed %s", repetition.getCurrentRepetition())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-zA-Z0-9_.-]{1,64}"));
    }

    @Test
    void claim_sameNameInTwoPlaces_saysThePlace() {
        ArgumentNames arguments = new ArgumentNames();
        assertThat(arguments.claim("id", "path")).isEqualTo("id");
        assertThat(arguments.claim("id", "query")).isEqualTo("id_query");
        assertThat(arguments.claim("id", "query")).isEqualTo("id_query_2");
        assertThat(arguments.claim("$top", "query")).isEqualTo("top");
        assertThat(arguments.claim("filter[name]", "query")).isEqualTo("filter_name");
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}

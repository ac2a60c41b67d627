package dev.toolwright.hub;

import dev.toolwright.hub.api.PageInfo;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@code Link} header of a listing: next and previous page, as RFC 8288 has it. */
final class PageLinks {

    private PageLinks() {}

    static void add(Context context, PageInfo page) {
        List<String> links = new ArrayList<>();
        page.nextPage().ifPresent(next -> links.add(link(context, next, "next")));
        if (page.page() > 1 && page.page() <= page.totalPages() + 1) {
            links.add(link(context, page.page() - 1, "prev"));
        }
        if (!links.isEmpty()) {
            context.header("Link", String.join(", ", links));
        }
    }

    private static String link(Context context, int page, String relation) {
        Map<String, List<String>> query = new LinkedHashMap<>(context.queryParamMap());
        query.put("page", List.of(String.valueOf(page)));
        List<String> pairs = new ArrayList<>();
        query.forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return "<" + context.req().getRequestURI() + "?" + String.join("&", pairs) + ">; rel=\"" + relation + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

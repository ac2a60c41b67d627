package dev.toolwright.runs.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ComparisonPlotTest {

    @Test
    void svg_moreSuccessAndCost_isFurtherUpAndRight() throws Exception {
        Document picture = parsed(ComparisonPlot.svg(List.of(standing("react", 0.3, 1000, true), standing("dfsdt", 0.6, 4000, true))));

        Element react = (Element) picture.getElementsByTagName("circle").item(0);
        Element dfsdt = (Element) picture.getElementsByTagName("circle").item(2);
        assertThat(number(dfsdt, "cx")).isGreaterThan(number(react, "cx"));
        assertThat(number(dfsdt, "cy")).isLessThan(number(react, "cy"));
        assertThat(texts(picture)).contains("US dollars an instruction", "60 %", "2  dfsdt  60.0 %");
    }

    @Test
    void svg_pointsOnOneSpot_haveNumbersThatCanBeToldApart() throws Exception {
        List<Standing> standings = IntStream.range(0, 12).mapToObj(i -> standing("s" + i, 0.97, 4000 + 10 * i, true)).toList();

        List<Element> numbers = elements(parsed(ComparisonPlot.svg(standings)), "text").stream()
                .filter(text -> text.getTextContent().matches("\\d+") && text.getAttribute("text-anchor").equals("start"))
                .toList();

        assertThat(numbers).hasSize(12);
        for (Element one : numbers) {
            assertThat(numbers).filteredOn(other -> other != one && Math.abs(number(one, "x") - number(other, "x")) < 7
                            && Math.abs(number(one, "y") - number(other, "y")) < 10)
                    .isEmpty();
        }
    }

    @Test
    void svg_unknownPrices_countsTokens_andWithoutTokensModelCalls() throws Exception {
        String tokens = ComparisonPlot.svg(List.of(standing("react", 0.3, 1000, false)));
        String calls = ComparisonPlot.svg(List.of(free("react")));

        assertThat(tokens).contains("tokens an instruction");
        assertThat(calls).contains("model calls an instruction");
    }

    @Test
    void svg_anyLocaleAndAnyName_isTheSameWellFormedBytes() throws Exception {
        String first = ComparisonPlot.svg(List.of(standing("a<b&c", 0.5, 2500, true)));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ComparisonPlot.svg(List.of(standing("a<b&c", 0.5, 2500, true)))).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(texts(parsed(first))).contains("1  a<b&c  50.0 %");
    }

    private static Standing standing(String name, double success, double cost, boolean priced) {
        Map<Measure, Estimate> means = Arrays.stream(Measure.values())
                .collect(Collectors.toMap(measure -> measure, _ -> new Estimate(cost, cost * 0.9, cost * 1.1)));
        means.put(Measure.SUCCESS, new Estimate(success, success - 0.1, success + 0.1));
        return new Standing(name, 10, (int) (10 * success), means, means, priced);
    }

    private static Standing free(String name) {
        Standing standing = standing(name, 0.5, 3, true);
        Map<Measure, Estimate> means = new EnumMap<>(standing.means());
        means.put(Measure.COST, new Estimate(0, 0, 0));
        means.put(Measure.TOKENS, new Estimate(0, 0, 0));
        return new Standing(name, 10, 5, means, means, true);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<String> texts(Document picture) {
        return elements(picture, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document picture, String name) {
        var nodes = picture.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }
}

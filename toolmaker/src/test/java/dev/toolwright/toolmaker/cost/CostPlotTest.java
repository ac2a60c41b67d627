package dev.toolwright.toolmaker.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CostPlotTest {

    private static CostCurve curve(long questions, Basis strong, Basis cheap) {
        List<CostPoint> points = LongStream.rangeClosed(0, questions)
                .mapToObj(question -> new CostPoint(question, question < 20 ? 4000 : 4000 + question, question * 100, question * 7))
                .toList();
        return new CostCurve(points, 1, 4000, List.of(), new Alternative(questions * 100, Map.of(strong, questions)),
                new Alternative(questions * 7, Map.of(cheap, questions)), true);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<double[]> points(Element polyline) {
        return Arrays.stream(polyline.getAttribute("points").split(" "))
                .map(pair -> Arrays.stream(pair.split(",")).mapToDouble(Double::parseDouble).toArray())
                .toList();
    }

    @Test
    void svg_curve_isADocumentWithALineEachWithinItsFrame() throws Exception {
        NodeList lines = parsed(CostPlot.svg(curve(3000, Basis.SAME_TOOL, Basis.SAME_TOOL))).getElementsByTagName("polyline");

        assertThat(lines.getLength()).isEqualTo(3);
        for (int index = 0; index < 3; index++) {
            List<double[]> points = points((Element) lines.item(index));
            assertThat(points).hasSizeLessThanOrEqualTo(500).allSatisfy(point -> {
                assertThat(point[0]).isBetween(90.0, 830.0);
                assertThat(point[1]).isBetween(60.0, 420.0);
            });
            assertThat(points).isSortedAccordingTo((one, other) -> Double.compare(one[0], other[0]));
        }
        List<double[]> strong = points((Element) lines.item(1));
        assertThat(strong.getFirst()).containsExactly(90.0, 420.0);
        assertThat(strong.getLast()[1]).as("higher costs are further up").isLessThan(strong.getFirst()[1]);
    }

    @Test
    void svg_anyLocale_isTheSameBytes() {
        Locale before = Locale.getDefault();
        String first = CostPlot.svg(curve(100, Basis.SAME_TOOL, Basis.SAME_TOOL));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(CostPlot.svg(curve(100, Basis.SAME_TOOL, Basis.SAME_TOOL))).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(first).contains("pays off from question 41").doesNotContain("\r");
    }

    @Test
    void svg_unknownAlternative_hasNoLine() throws Exception {
        String svg = CostPlot.svg(curve(10, Basis.SAME_TOOL, Basis.UNKNOWN));

        assertThat(parsed(svg).getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(svg).doesNotContain("cheap model");
    }
}

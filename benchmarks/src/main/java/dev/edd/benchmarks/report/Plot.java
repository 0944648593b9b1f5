package dev.edd.benchmarks.report;

import dev.edd.benchmarks.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws figures as plain SVG, bars on a logarithmic scale: a peer may be a thousand times another. */
final class Plot {
    private static final int WIDTH = 720;
    private static final int LABEL = 190;
    private static final int ROW = 26;
    private static final int HEIGHT = 320;
    private static final int MARGIN = 60;
    private static final List<String> DASHES = List.of("none", "8 4", "2 4", "12 4 2 4");

    private Plot() {}

    /** A bar a figure, from a tenth of the least to the greatest. */
    static String bars(String title, List<Figure> figures) {
        double least =
                Math.log10(figures.stream().mapToDouble(Figure::value).min().orElseThrow()) - 1;
        double most =
                Math.log10(figures.stream().mapToDouble(Figure::value).max().orElseThrow());
        StringBuilder svg = new StringBuilder(opening(title, ROW * (figures.size() + 2)));
        int y = 2 * ROW - 8;
        for (Figure each : figures) {
            double width = (Math.log10(each.value()) - least) / (most - least) * (WIDTH - LABEL - 130);
            svg.append(text(LABEL - 8, y + 13, "end", label(each)));
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"%s\"/>\n",
                    LABEL,
                    y,
                    width,
                    colour(each.standing())));
            svg.append(
                    text((int) (LABEL + width + 6), y + 13, "start", Numbers.three(each.value()) + " " + each.unit()));
            y += ROW;
        }
        return svg.append("</svg>\n").toString();
    }

    /** A line a contender and a point a size, the sizes on a logarithmic scale and the values from zero. */
    static String curves(String title, List<Figure> figures) {
        double left = Math.log10(figures.stream().mapToDouble(Plot::size).min().orElseThrow());
        double right = Math.log10(figures.stream().mapToDouble(Plot::size).max().orElseThrow());
        double most = figures.stream().mapToDouble(Figure::value).max().orElseThrow() * 1.25;
        Function<Figure, Double> x =
                each -> MARGIN + (Math.log10(size(each)) - left) / (right - left) * (WIDTH - 2 * MARGIN);
        Function<Figure, Double> y = each -> HEIGHT - MARGIN - each.value() / most * (HEIGHT - 2 * MARGIN);
        StringBuilder svg = new StringBuilder(opening(title, HEIGHT));
        Map<String, List<Figure>> lines = figures.stream()
                .collect(Collectors.groupingBy(Figure::contender, LinkedHashMap::new, Collectors.toList()));
        int line = 0;
        for (Map.Entry<String, List<Figure>> each : lines.entrySet()) {
            String colour = colour(each.getValue().get(0).standing());
            String dashes = DASHES.get(line % DASHES.size());
            String points = each.getValue().stream()
                    .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", x.apply(point), y.apply(point)))
                    .collect(Collectors.joining(" "));
            svg.append(polyline(points, colour, dashes));
            if (lines.size() > 1) {
                int key = 40 + 16 * line;
                svg.append(polyline(
                        "%d,%d %d,%d".formatted(WIDTH - LABEL, key - 4, WIDTH - LABEL + 36, key - 4), colour, dashes));
                svg.append(text(WIDTH - LABEL + 42, key, "start", each.getKey()));
            }
            for (Figure point : each.getValue()) {
                int across = x.apply(point).intValue();
                int down = y.apply(point).intValue();
                svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>\n".formatted(across, down, colour));
                svg.append(text(across, down - 10, "middle", Numbers.three(point.value()) + " " + point.unit()));
                svg.append(text(across, HEIGHT - 20, "middle", Numbers.whole(size(point))));
            }
            line++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static String label(Figure figure) {
        return figure.size() == null
                ? figure.contender()
                : figure.contender() + " (" + Numbers.whole(size(figure)) + ")";
    }

    private static double size(Figure figure) {
        return (double) Objects.requireNonNull(figure.size());
    }

    private static String opening(String title, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n"
                        .formatted(WIDTH, height)
                + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
                + text(10, 20, "start", title);
    }

    private static String polyline(String points, String colour, String dashes) {
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>\n"
                .formatted(points, colour, dashes);
    }

    private static String text(int x, int y, String anchor, String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n".formatted(x, y, anchor, escaped);
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case OURS -> "#2a6f4e";
            case FLOOR -> "#8a8a8a";
            case PEER -> "#b5643c";
        };
    }
}

package dev.edd.benchmarks.report;

import dev.edd.benchmarks.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Draws figures as plain SVG, bars on a logarithmic scale: a peer may be a thousand times another. */
final class Plot {
    private static final int WIDTH = 720;
    private static final int LABEL = 190;
    private static final int ROW = 26;
    private static final int HEIGHT = 320;
    private static final int MARGIN = 60;

    private Plot() {}

    /** A bar a contender, from a tenth of the least to the greatest. */
    static String bars(String title, List<Figure> figures) {
        double least =
                Math.log10(figures.stream().mapToDouble(Figure::value).min().orElseThrow()) - 1;
        double most =
                Math.log10(figures.stream().mapToDouble(Figure::value).max().orElseThrow());
        StringBuilder svg = new StringBuilder(opening(title, ROW * (figures.size() + 2)));
        int y = 2 * ROW - 8;
        for (Figure each : figures) {
            double width = (Math.log10(each.value()) - least) / (most - least) * (WIDTH - LABEL - 130);
            svg.append(text(LABEL - 8, y + 13, "end", each.contender()));
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"%s\"/>%n",
                    LABEL,
                    y,
                    width,
                    colour(each.standing())));
            svg.append(
                    text((int) (LABEL + width + 6), y + 13, "start", Numbers.three(each.value()) + " " + each.unit()));
            y += ROW;
        }
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    /** A point a size, the sizes on a logarithmic scale and the values from zero. */
    static String curve(String title, List<Figure> figures) {
        double left = Math.log10(size(figures.get(0)));
        double right = Math.log10(size(figures.get(figures.size() - 1)));
        double most = figures.stream().mapToDouble(Figure::value).max().orElseThrow() * 1.25;
        StringBuilder svg = new StringBuilder(opening(title, HEIGHT));
        String points = figures.stream()
                .map(each -> String.format(Locale.ROOT, "%.1f,%.1f", x(each, left, right), y(each, most)))
                .collect(Collectors.joining(" "));
        svg.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                points,
                colour(Standing.OURS)));
        for (Figure each : figures) {
            int x = (int) x(each, left, right);
            int y = (int) y(each, most);
            svg.append(String.format(
                    Locale.ROOT, "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\"/>%n", x, y, colour(Standing.OURS)));
            svg.append(text(x, y - 10, "middle", Numbers.three(each.value()) + " " + each.unit()));
            svg.append(text(x, HEIGHT - 20, "middle", Numbers.whole(size(each))));
        }
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private static double x(Figure figure, double left, double right) {
        return MARGIN + (Math.log10(size(figure)) - left) / (right - left) * (WIDTH - 2 * MARGIN);
    }

    private static double y(Figure figure, double most) {
        return HEIGHT - MARGIN - figure.value() / most * (HEIGHT - 2 * MARGIN);
    }

    private static double size(Figure figure) {
        return (double) Objects.requireNonNull(figure.size());
    }

    private static String opening(String title, int height) {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                                + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                        WIDTH,
                        height)
                + text(10, 20, "start", title);
    }

    private static String text(int x, int y, String anchor, String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, escaped);
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case OURS -> "#2a6f4e";
            case FLOOR -> "#8a8a8a";
            case PEER -> "#b5643c";
        };
    }
}

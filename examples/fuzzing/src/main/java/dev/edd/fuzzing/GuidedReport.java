package dev.edd.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a guided run came to. Immutable.
 *
 * @param target which target
 * @param seconds how long it was to look
 * @param executions how many inputs the target was given
 * @param edges how many branches of the watched classes were taken, as libFuzzer counts them
 * @param features the same with how often each was taken, roughly
 * @param corpus how many inputs were kept, since each of them reached something that no other did
 * @param branches how many branches of the watched classes that were loaded were taken, and of how many
 * @param lines how many of their lines were reached, and of how many
 * @param findings what was found, in Jazzer's words, and where the input is
 */
public record GuidedReport(
        String target,
        int seconds,
        long executions,
        long edges,
        long features,
        long corpus,
        Share branches,
        Share lines,
        List<String> findings) {
    private static final Pattern EXECUTIONS = Pattern.compile("(?m)^stat::number_of_executed_units: (\\d+)");
    private static final Pattern PROGRESS = Pattern.compile("(?m)^#\\d+\\s.*cov: (\\d+) ft: (\\d+) corp: (\\d+)/");
    private static final Pattern FINDING = Pattern.compile(
            "(?m)^(== Java Exception: .*(?:\\R(?!DEDUP_TOKEN).*){0,3}|Caused by: .*|==\\d+== ERROR: libFuzzer: .*|.*Test unit written to .*)$");
    private static final Pattern SHARE = Pattern.compile("(?m)^\\S+\\.java: (\\d+)/(\\d+) ");

    /** Takes the findings as they are now. */
    public GuidedReport {
        findings = List.copyOf(findings);
    }

    /**
     * A part of a whole.
     *
     * @param covered the part
     * @param all the whole
     */
    public record Share(long covered, long all) {
        @Override
        public String toString() {
            return covered + "/" + all;
        }
    }

    /**
     * The report as it is written: a line for each figure, with its name before it.
     *
     * @return lines such as {@code executions: 1200}, and the findings behind them
     */
    public String text() {
        return "target: " + target
                + "\nseconds: " + seconds
                + "\nexecutions: " + executions
                + "\nedges: " + edges
                + "\nfeatures: " + features
                + "\ncorpus: " + corpus
                + "\nbranches: " + branches
                + "\nlines: " + lines
                + "\nfindings: " + findings.size()
                + findings.stream().map(each -> "\n  " + each).collect(Collectors.joining())
                + "\n";
    }

    /** Whether there was a run at all: more than the inputs that are committed, and branches that were seen. */
    boolean isGuided(int committed) {
        return executions > committed && edges > 0 && branches.covered() > 0 && lines.covered() > 0;
    }

    static GuidedReport read(String target, int seconds, int exit, Path folder) throws IOException {
        // what the fuzzer prints of an input is any bytes
        String log = Files.readString(folder.resolve("log.txt"), ISO_8859_1);
        Path coverage = folder.resolve("coverage.txt");
        String covered = Files.exists(coverage) ? Files.readString(coverage) : "";
        int linesBegin = Math.max(covered.indexOf("Line coverage:"), 0);
        long[] progress = lastOf(PROGRESS, log, 3);
        return new GuidedReport(
                target,
                seconds,
                lastOf(EXECUTIONS, log, 1)[0],
                progress[0],
                progress[1],
                progress[2],
                shares(covered.substring(0, linesBegin)),
                shares(covered.substring(linesBegin)),
                findings(exit, log, folder));
    }

    private static List<String> findings(int exit, String log, Path folder) {
        if (exit == 0) {
            return List.of();
        }
        String said = FINDING.matcher(log)
                .results()
                .map(each -> each.group().replaceAll("\\R\\s*", " "))
                .collect(Collectors.joining("; "));
        // the run ends with the first one
        return List.of(said.isEmpty() ? "the process ended with " + exit + ": see " + folder.resolve("log.txt") : said);
    }

    private static long[] lastOf(Pattern pattern, String text, int groups) {
        long[] last = new long[groups];
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 0; group < groups; group++) {
                last[group] = Long.parseLong(matcher.group(group + 1));
            }
        }
        return last;
    }

    private static Share shares(String section) {
        return SHARE.matcher(section)
                .results()
                .map(each -> new Share(Long.parseLong(each.group(1)), Long.parseLong(each.group(2))))
                .reduce(
                        new Share(0, 0),
                        (one, other) -> new Share(one.covered() + other.covered(), one.all() + other.all()));
    }
}
